/** An author's name in the order that a place in a list asks for. */
import type { Author } from './author.ts';

/** "Lindqvist, Anna", "Smith, John, Jr.": for what is sorted. */
export function familyFirst(author: Author): string {
  if (author.kind === 'whole') return author.name;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}

/** "Anna Lindqvist". */
export function givenFirst(author: Author): string {
  if (author.kind === 'whole') return author.name;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}
