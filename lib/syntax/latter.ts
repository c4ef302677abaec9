/** "quest'ultimo", "ce dernier": a phrase that means the one named last. */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Phrases } from '../text/packs/words.ts';
import type { Phrase } from './phrase.ts';
import { lengthOf, mentionTo, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun } from './speaker-words.ts';
import { isContentWord, isReporting } from './tag.ts';

/** So far back the one named last is looked for, in slots and in blocks. */
const REACH = 80;
const NEAR_BLOCKS = 1;

/** @returns the one meant by such a phrase that starts in a slot; undefined where none does, or a noun stands nearer than any name */
export function latterFrom(row: Row, start: number): Phrase | undefined {
  const { latterMen, latterWomen } = row.pack.lexicon;
  const man = lengthAt(row, start, latterMen);
  const length = man > 0 ? man : lengthAt(row, start, latterWomen);
  const behind = start + length;
  // "cette dernière semaine", Italian "questi hanno detto"
  const isWhole =
    length > 0 && (!isContentWord(row, behind) || isReporting(row, behind)) && !isPlural(row, behind);
  return isWhole ? lastNamed(row, start, length, man > 0 ? 'm' : 'f') : undefined;
}

/** The same where it ends in a slot. */
export function latterTo(row: Row, last: number, bound: number): Phrase | undefined {
  const { latterMen, latterWomen } = row.pack.lexicon;
  for (const words of [...latterMen, ...latterWomen]) {
    const start = last + 1 - words.length;
    const phrase = start >= bound && wordAt(row, last) === words.at(-1) ? latterFrom(row, start) : undefined;
    if (phrase?.slots.end === last + 1) return phrase;
  }
  return undefined;
}

function isPlural({ pack, ...row }: Row, at: number): boolean {
  return pack.morphology.pluralVerbEndings.some((ending) => wordAt(row, at).endsWith(ending));
}

function lengthAt(row: Row, start: number, list: Phrases): number {
  return list.find((words) => words.every((word, index) => wordAt(row, start + index) === word))?.length ?? 0;
}

function lastNamed(row: Row, start: number, length: number, gender: Gender): Phrase | undefined {
  const block = row.slots[start]?.block ?? 0;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    if (block - (row.slots[at]?.block ?? 0) > NEAR_BLOCKS) return undefined;
    const mention = mentionTo(row, at);
    const person = mention && row.people.personOf.get(mention);
    const fits = person?.kind === 'person' && (person.gender ?? gender) === gender;
    if (mention && fits) return { kind: 'name', mention, slots: { start, end: start + length } };
    if (mention) at -= lengthOf(mention) - 1;
    else if (tokenAt(row, at) && isPersonNoun(row, wordAt(row, at))) return undefined;
  }
  return undefined;
}
