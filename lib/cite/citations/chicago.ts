/** An entry of a bibliography after the Chicago Manual of Style, 17th edition: a newspaper's article, read online (14.191, 14.206). */
import type { Author } from './author.ts';
import { americanDate } from './english-dates.ts';
import { familyFirst, givenFirst } from './name-order.ts';
import { address, italic, type Run, roman } from './run.ts';
import { closed, quotedTitle, sentences } from './sentence.ts';
import type { Work } from './work.ts';

/** Of more than ten authors the first seven are named (14.76). */
const MOST_AUTHORS = 10;
const NAMED_OF_MORE = 7;

const UNTITLED = 'News article.';

/** Author. “Title.” Site, date. Address. The site stands in an absent author's place (14.199); a page without a date wants the day of access (14.12). */
export function chicago({ authors, title, site, date, link, accessed }: Work): readonly Run[] {
  const named = authorList(authors);
  const day = date && americanDate(date);
  const titled = [roman(title ? quotedTitle(title) : UNTITLED)];
  return sentences(
    ...(named
      ? [
          [roman(closed(named))],
          titled,
          site ? [italic(site), roman(day ? `, ${day}.` : '.')] : [roman(closed(day ?? ''))],
        ]
      : [site ? [italic(site), roman('.')] : [], titled, [roman(closed(day ?? ''))]]),
    [roman(accessed ? `Accessed ${americanDate(accessed)}.` : '')],
    link ? [address(link), roman('.')] : [],
  );
}

function authorList(authors: readonly Author[]): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const names = [familyFirst(first), ...others.map(givenFirst)];
  if (names.length > MOST_AUTHORS) return `${names.slice(0, NAMED_OF_MORE).join(', ')}, et al.`;
  if (names.length === 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
