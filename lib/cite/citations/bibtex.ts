/** An entry for BibTeX: `@misc`, which every style knows, with the fields that biblatex and today's styles read. */
import type { DateParts } from '../date-parts.ts';
import type { Author } from './author.ts';
import { escapeLatex } from './latex.ts';
import { type Run, roman } from './run.ts';
import type { Work } from './work.ts';

/** BibTeX's own macros, which a style writes in its language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Titles keep their capitals: hence the second pair of braces. */
export function bibtex(work: Work): readonly Run[] {
  const { authors, title, site, date, link, accessed } = work;
  const fields = [
    authors.length > 0 && `author = {${authors.map(nameOf).join(' and ')}}`,
    title && `title = {{${escapeLatex(title)}}}`,
    site && `howpublished = {${escapeLatex(site)}}`,
    date && `year = {${date.year}}`,
    date?.month && `month = ${MONTHS[date.month - 1]}`,
    date?.day && `day = {${date.day}}`,
    link && `url = {${link}}`,
    accessed && `urldate = {${isoDay(accessed)}}`,
  ].filter(Boolean);
  return [roman(`@misc{${keyOf(work)},\n${fields.map((field) => `  ${field},\n`).join('')}}`)];
}

/** "Smith, Jr., John"; in braces what is one name, also where an "and" stands in it. */
function nameOf(author: Author): string {
  if (author.kind === 'whole') return `{${escapeLatex(author.name)}}`;
  return [author.family, author.suffix, author.given]
    .flatMap((part) => (part ? escapeLatex(part) : []))
    .join(', ');
}

/** "lindqvist2026marlow": of letters and digits alone, since nothing else is safe in a key. */
function keyOf({ authors: [first], title, date }: Work): string {
  const name = first && (first.kind === 'person' ? first.family : first.name);
  const word = title
    .split(/\s+/)
    .map(bare)
    .find((letters) => letters.length > 3);
  return [bare(name ?? '') || 'article', date?.year ?? '', word ?? ''].join('');
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function isoDay({ year, month, day }: DateParts): string {
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
