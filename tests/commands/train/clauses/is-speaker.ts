/** Whether a name in Chinese, Japanese or Korean is an annotated quote's speaker: by its characters. */
import { RELATIONS } from '../../../../lib/text/packs/clauses/chinese-names.ts';
import type { ClausePack } from '../../../../lib/text/packs/clauses/clause-pack.ts';
import type { GoldQuote } from '../judge/match-gold.ts';

/** What holds a name and no more characters beside it is taken for a reading of that name, if a loose one. */
const LONGEST_BESIDE = 6;
/** A part of a name has so many characters. */
const SHORTEST_PART = 2;

/**
 * @returns "whole" with nothing but titles and courtesies beside the name; "around" with anything else beside it, be it
 *   somebody else's name: 李明的母亲 for 李明; "part" for a part of the name; "no" for somebody else, or where
 *   nobody is annotated
 */
export function isSpeaker(
  name: string,
  gold: GoldQuote,
  pack: ClausePack,
): 'whole' | 'around' | 'part' | 'no' {
  if (gold.speaker === null) return 'no';
  const own = keyOf(name);
  const known = [gold.speaker, ...(gold.speakerAliases ?? [])].map(keyOf).filter((key) => key !== '');
  if (known.some((key) => isTitled(own, key, pack))) return 'whole';
  if (known.some((key) => own.includes(key) && own.length <= key.length + LONGEST_BESIDE)) return 'around';
  return own.length >= SHORTEST_PART && known[0]?.includes(own) ? 'part' : 'no';
}

function isTitled(own: string, key: string, pack: ClausePack): boolean {
  const at = own.indexOf(key);
  if (at < 0) return false;
  const titles = new RegExp(`^(?:${pack.roleNouns})*$`, 'iu');
  // 李明母亲 is not 李明, though mothers speak under that word as under a title.
  const courtesies = new RegExp(`^(?:${pack.honorifics}|(?!${RELATIONS})${pack.roleNouns})*$`, 'iu');
  return titles.test(own.slice(0, at)) && courtesies.test(own.slice(at + key.length));
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
