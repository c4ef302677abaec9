/** Whether a name in Chinese, Japanese or Korean is an annotated quote's speaker: by its characters. */
import type { GoldQuote } from '../judge/match-gold.ts';

/** What tells more of a name, a title or a firm, holds no more characters beside it. */
const LONGEST_BESIDE = 6;
/** A part of a name has so many. */
const SHORTEST_PART = 2;

/** @returns whole: all of the speaker’s name and little beside it; part: a part of it; no: somebody else, or nobody is annotated */
export function isSpeaker(name: string, gold: GoldQuote): 'whole' | 'part' | 'no' {
  if (gold.speaker === null) return 'no';
  const own = keyOf(name);
  const known = [gold.speaker, ...(gold.speakerAliases ?? [])].map(keyOf).filter((key) => key !== '');
  if (known.some((key) => own.includes(key) && own.length <= key.length + LONGEST_BESIDE)) return 'whole';
  return own.length >= SHORTEST_PART && known[0]?.includes(own) ? 'part' : 'no';
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
