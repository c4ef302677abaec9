/** Marks of a program, of a page's source or of an interface: they hold values, not words that somebody says. */
import { slice } from '../text/span.ts';
import type { Narration } from './narration.ts';
import type { Speech } from './speech.ts';

/** So much around the marks is looked at, in UTF-16 code units. */
const AROUND = 150;
/** Signs that prose sets seldom. */
const SIGN = /[{}<>=\\]|;(?!\s)/g;
/** So many of them within reach are a program's. */
const FEWEST_SIGNS = 6;
/** A value or an argument: prefix="…", it("…. */
const ASSIGNED = /(?:=|[\p{L}\p{N}_$]\()$/u;
/** One run of signs without a space, or a setting: an address, width=device-width. */
const VALUE = /^\S+$|^[\w.-]+=\S/u;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** @param said a verb of saying marks the words: signs around them tell nothing then. */
export function isCode({ text }: Narration, { quotation, parts }: Speech, said: boolean): boolean {
  const start = quotation.outer[0]?.start ?? 0;
  const end = quotation.outer.at(-1)?.end ?? start;
  if (ASSIGNED.test(text.slice(Math.max(0, start - 2), start))) return true;
  const [first] = parts;
  const words = first ? slice(text, first) : '';
  if (VALUE.test(words.slice(0, AROUND)) && !UNSPACED.test(words)) return true;
  if (said) return false;
  const around = text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND);
  return (around.match(SIGN)?.length ?? 0) >= FEWEST_SIGNS;
}
