/** An entry for works cited after the MLA Handbook, 9th edition: an article on a website (5.31, 5.74). */
import type { Author } from './author.ts';
import { shortDate } from './english-dates.ts';
import { familyFirst, givenFirst } from './name-order.ts';
import { address, italic, type Run, roman } from './run.ts';
import { closed, quotedTitle, sentences } from './sentence.ts';
import type { Work } from './work.ts';

/** An untitled work is described, without marks (5.28). */
const UNTITLED = 'News article.';

/** Author. “Title.” Site, date, address. What the page does not state is left out. */
export function mla({ authors, title, site, date, link, accessed }: Work): readonly Run[] {
  const container = [
    site && [italic(site)],
    date && [roman(shortDate(date))],
    link && [address(link)],
  ].filter((part): part is Run[] => Boolean(part));
  return sentences(
    [roman(closed(authorList(authors)))],
    [roman(title ? quotedTitle(title) : UNTITLED)],
    container.length === 0
      ? []
      : [...container.flatMap((part, index) => (index === 0 ? part : [roman(', '), ...part])), roman('.')],
    [roman(accessed ? `Accessed ${shortDate(accessed)}.` : '')],
  );
}

/** Two are named; of three and more the first, "et al." (5.8). */
function authorList([first, second, third]: readonly Author[]): string {
  if (!first) return '';
  if (!second) return familyFirst(first);
  return third ? `${familyFirst(first)}, et al.` : `${familyFirst(first)}, and ${givenFirst(second)}`;
}
