/** "水無瀬加奈が" where only "水無瀬さん" has a courtesy: the surname with more behind it that is no title. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { compileOnce } from './compile-once.ts';

const HAN = '[\\p{Script=Han}々ヶノ]';
/** Where a word may begin. */
const START = new RegExp(`(?<!${HAN})\\p{L}`, 'gu');
/** What is no word is no surname, and would be read as a pattern. */
const WORD = /^\p{L}+$/u;

const patternsOf = compileOnce((pack) => {
  const more = `(?!${pack.roleNouns}|${pack.honorifics}|${pack.personNouns}|${pack.bodyNouns}|[家側派ら駅線]|[はがをにのともでへ]|から|まで|だけ|など|たち|よう|しか)(${HAN}{1,3}|[ぁ-ん]{2,3}|[ァ-ヴー]{2,5}|[ァ-ヴー]{1,3}${HAN}{1,2})(?=[（(はがをにのとも、。・=＝\\s]|さん|氏)`;
  return { more, behind: new RegExp(more, 'uy') };
});

/** The first longer form of one surname. */
export function longerForm(text: string, surname: string, pack: ClausePack): Span | undefined {
  if (!WORD.test(surname)) return undefined;
  const match = new RegExp(`(?<!${HAN})${surname}${patternsOf(pack).more}`, 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The first longer form of each of many surnames: one pass over the text, however many they are. */
export function longerForms(
  text: string,
  surnames: readonly string[],
  pack: ClausePack,
): ReadonlyMap<string, Span> {
  const wanted = new Set(surnames.filter((surname) => WORD.test(surname)));
  const lengths = [...new Set([...wanted].map(({ length }) => length))];
  const found = new Map<string, Span>();
  if (wanted.size === 0) return found;
  const { behind } = patternsOf(pack);
  for (const { index } of text.matchAll(START))
    for (const length of lengths) {
      const surname = text.slice(index, index + length);
      if (!wanted.has(surname) || found.has(surname)) continue;
      behind.lastIndex = index + length;
      if (behind.test(text)) found.set(surname, { start: index, end: behind.lastIndex });
    }
  return found;
}
