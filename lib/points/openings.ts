/** Words at a sentence's head that tie it to what stands before, as patterns. */
import type { Pack } from '../text/packs/pack.ts';
import type { OpeningWords } from '../text/packs/prose/prose.ts';

export interface Openings {
  /** Matches a pronoun at a sentence's head, opening marks before it included. */
  readonly pronoun: RegExp;
  /** Matches a coordinator at a sentence's head; its first group holds the opening marks. */
  readonly coordinator: RegExp;
  /** Matches a connective at a sentence's head, the same way. */
  readonly connective: RegExp;
  readonly expletive?: RegExp;
}

const MARKS = '["“”„«»\'‘’(\\s]*';
const cache = new WeakMap<OpeningWords, Openings>();

/** @returns undefined for a language without such words. */
export function openingsOf({ prose: { openings: row } }: Pack): Openings | undefined {
  if (!row) return undefined;
  const known = cache.get(row);
  if (known) return known;
  // Not before a full stop or an apostrophe: "A. Merkel", "E.ON"; not the head of a compound: "So-called".
  const end = row.unspaced ? '' : "(?![\\p{L}\\p{M}\\p{N}'’.-])";
  const apostrophes = (words: string): string => words.replaceAll("'", "['’]");
  const openings: Openings = {
    pronoun: new RegExp(`^${MARKS}(?:${apostrophes(row.pronouns)})(?:${end}|(?<=['’]))`, 'iu'),
    coordinator: new RegExp(`^(${MARKS})(?:${apostrophes(row.coordinators)})${end}`, 'iu'),
    connective: new RegExp(`^(${MARKS})(?:${apostrophes(row.connectives)})${end}`, 'iu'),
    ...(row.expletive && { expletive: row.expletive }),
  };
  cache.set(row, openings);
  return openings;
}
