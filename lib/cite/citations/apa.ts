/** A reference after the Publication Manual of the American Psychological Association, 7th edition: a page of a news website (10.16). */
import type { Author } from './author.ts';
import { americanDate, yearFirstDate } from './english-dates.ts';
import { address, italic, type Run, roman } from './run.ts';
import { closed, sentences } from './sentence.ts';
import type { Work } from './work.ts';

/** More authors are cut to the first nineteen and the last (9.8). */
const MOST_AUTHORS = 20;

/** A work without a title is described in brackets (9.22). */
const UNTITLED = '[News article]';

/**
 * Author (date). Title. Site. Address. Without an author the title comes first, or the site where it stands for one; without a
 * date it says so. The day of access is written where the page states no date of its own, or the reader wants it.
 */
export function apa({ authors, title, site, date, link, accessed }: Work): readonly Run[] {
  const dated = [roman(`(${date ? yearFirstDate(date) : 'n.d.'}).`)];
  const titled = title
    ? [italic(closedless(title)), roman(closed(title).slice(closedless(title).length))]
    : [roman(`${UNTITLED}.`)];
  const named = authorList(authors);
  return sentences(
    ...(named ? [[roman(closed(named))], dated, titled] : [titled, dated]),
    [roman(closed(site ?? ''))],
    link ? [roman(accessed ? `Retrieved ${americanDate(accessed)}, from ` : ''), address(link)] : [],
  );
}

/** The title's own last mark is in italics with it, an added full stop is not. */
function closedless(title: string): string {
  return title.replace(/\.$/, '');
}

function authorList(authors: readonly Author[]): string {
  const names = authors.map(nameOf);
  if (names.length > MOST_AUTHORS)
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** "Wong, J. C.", "Smith, J.-L., Jr.". Between initials stands a space, however the page sets them (9.8). */
function nameOf(author: Author): string {
  if (author.kind === 'whole') return author.name;
  const { family, given, suffix } = author;
  const initials = given
    .split(/\s+/)
    .map((name) => (name.includes('.') ? name.replace(/\.(?=\p{L})/gu, '. ') : initialsOf(name)))
    .join(' ');
  return [family, initials, suffix].filter(Boolean).join(', ');
}

/** "A.", and "J.-L." for "Jean-Luc". */
function initialsOf(name: string): string {
  return name
    .split('-')
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toUpperCase()}.`)
    .join('-');
}
