/** Whether a role is one that a reader can be shown: a whole phrase, not a scrap of a sentence. */
import type { Pack } from '../text/packs/pack.ts';
import { isDeclinedRole } from './level-cases.ts';
import { isTitle } from './titles.ts';
import { isFunctionWord } from './vocabulary.ts';

/** A longer one is a clause: in words, and in characters for writings without spaces. */
const MOST_WORDS = 16;
const LONGEST = 120;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'&.-][\p{L}\p{M}\p{N}]+)*/gu;
/** What no title holds, and what begins none. */
const FOREIGN = /[:;!?…“”„«»"]/u;
/** A small word before a capital: "retired Northmouth", "intrigues Northmouth". */
const BEFORE_CAPITAL = /(?<![\p{L}\p{M}’'])(\p{Ll}[\p{L}\p{M}]*)\s(?=\p{Lu})/gu;
const BEGINS_AS_SCRAP = /^[^\p{L}\p{N}]/u;

/**
 * @param role as the article has it
 * @returns false for what breaks off ("a fellow at the Center in"), what goes on from elsewhere ("and his deputy"), a
 *   name's own honorific ("physician Dr."), what holds a clause or the article's marks, and a verb with its object before
 *   the name ("intrigues Northmouth University biologist").
 */
export function isWholeRole(role: string, pack: Pack): boolean {
  if (role.length > LONGEST || FOREIGN.test(role) || BEGINS_AS_SCRAP.test(role)) return false;
  const words = [...role.toLowerCase().matchAll(WORD)].map(([word]) => word);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > MOST_WORDS) return false;
  const { determiners, honorifics, reportingVerbs, weakReportingVerbs } = pack.lexicon;
  const isHonorific = words.length > 1 && role.endsWith('.') && honorifics.has(last) && !isTitle(last, pack);
  if (isFunctionWord(last, pack) || isHonorific) return false;
  // "US" is no "us".
  const isLow = role.startsWith(first);
  if (isLow && isFunctionWord(first, pack) && !determiners.has(first)) return false;
  // Polish "z rzecznikiem policji": no nominative.
  const office = words.find((word) => isTitle(word, pack) || isDeclinedRole(word, pack)) ?? '';
  if (!isTitle(office, pack) && isDeclinedRole(office, pack)) return false;
  if (words.length === 1) return true;
  if (takesObject(role, pack)) return false;
  return !(isLow && weakReportingVerbs.has(first)) && !words.some((word) => reportingVerbs.has(word));
}

function takesObject(role: string, { morphology }: Pack): boolean {
  return [...role.matchAll(BEFORE_CAPITAL)].some(([, word = '']) =>
    morphology.thirdPersonEndings.some((ending) => word.endsWith(ending)),
  );
}
