/** The narration of an article as a row of slots, in which each speech is one slot; sentences are counted along the row. */
import type { Slot } from '../syntax/row.ts';
import { isBareTag, isInvertedTag } from '../text/marks/attribution-tag.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Speech } from './speech.ts';

/** A speech shorter than this that does not end like a sentence is part of the narration: "the 'Pose' actor". */
const SCRAP_WORDS = 4;

export function layNarration(
  tokens: readonly Token[],
  speeches: readonly Speech[],
  pack: Pack,
): readonly Slot[] {
  const slots: Slot[] = [];
  let sentence = -1;
  let block = -1;
  let previous: Slot | undefined;
  let lead: Slot | undefined;
  const tagged = taggedQuotations(tokens, pack);
  tokens.forEach((token, index) => {
    const speech = heldBy(token, speeches, tagged);
    if (speech >= 0 && previous?.speech === speech && previous.block === token.block) return;
    const introduced = lead?.sentence === sentence && isIntroduction(tokens[lead.token]);
    if (
      token.block !== block ||
      startsSentence(tokens, index, previous, speeches, pack, { speech, introduced })
    )
      sentence++;
    block = token.block;
    if (speech >= 0) lead = previous?.block === block ? previous : undefined;
    previous = { token: index, speech, block, sentence };
    slots.push(previous);
  });
  return slots;
}

function heldBy(token: Token, speeches: readonly Speech[], tagged: ReadonlySet<number>): number {
  const speech = speeches[token.quotation];
  if (!speech) return -1;
  const isScrap = speech.words < SCRAP_WORDS && speech.ending === 'open' && !tagged.has(token.quotation);
  return isScrap ? -1 : token.quotation;
}

/** Quotations with a comma or a dash and a verb of saying behind them: « Moi », dit-elle. However short, they are speech. */
function taggedQuotations(tokens: readonly Token[], pack: Pack): ReadonlySet<number> {
  const tagged = new Set<number>();
  tokens.forEach(({ quotation, block }, index) => {
    const next = tokens[index + 1];
    if (quotation < 0 || next?.quotation === quotation || next?.block !== block) return;
    if (next.kind !== 'comma' && next.kind !== 'dash') return;
    if (isInvertedTag(tokens, index + 2, pack)) tagged.add(quotation);
  });
  return tagged;
}

function startsSentence(
  tokens: readonly Token[],
  index: number,
  previous: Slot | undefined,
  speeches: readonly Speech[],
  pack: Pack,
  { speech, introduced }: { readonly speech: number; readonly introduced: boolean },
): boolean {
  if (!previous) return true;
  const token = tokens[index];
  const said = speeches[previous.speech];
  if (!said) return tokens[previous.token]?.kind === 'stop' && (speech >= 0 || token?.kind !== 'stop');
  if (speech >= 0) return said.ending === 'stop' || said.ending === 'call';
  if (!token?.capital || (said.ending !== 'stop' && said.ending !== 'call')) return false;
  // What a comma or a colon introduced has its speaker: a new sentence follows.
  return !isBareTag(tokens, index, pack, said.ending === 'call' && !introduced);
}

function isIntroduction(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'colon';
}
