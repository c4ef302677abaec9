/** Who only took a picture or wrote the article: "© Jane Smith", "Foto: Jane Smith", "By Jane Smith" on a line of its own. */

import type { Pack } from '../text/packs/pack.ts';
import { PICTURE_WORDS } from '../text/packs/page/credits.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

const PICTURE = new RegExp(`^(?:${Object.values(PICTURE_WORDS).flat().join('|')})$`, 'u');

/** @returns the mentions without those of credits and bylines: nobody whom the article speaks of */
export function dropCredits(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  return mentions.filter(
    ({ tokens: at }) => !isCredited(tokens, at.start) && !isByline(tokens, at.start, at.end, pack),
  );
}

function isCredited(tokens: readonly Token[], start: number): boolean {
  const { block } = tokens[start] ?? {};
  const sign = tokens[start - 1];
  if (!sign || sign.block !== block) return false;
  return sign.text === '©' || (sign.kind === 'colon' && PICTURE.test(tokens[start - 2]?.lower ?? ''));
}

/** The whole block. */
function isByline(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  const { block } = tokens[start] ?? {};
  const [outside, by, behind] = [tokens[start - 2], tokens[start - 1], tokens[end]];
  return (
    by !== undefined &&
    by.block === block &&
    pack.lexicon.agentPrepositions.has(by.lower) &&
    outside?.block !== block &&
    behind?.block !== block
  );
}
