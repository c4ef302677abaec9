/** Weighs for each quotation everybody who may have said it, against each other and against nobody. */
import type { Features } from '../../judge/features.ts';
import { sharesOf } from '../../judge/judge.ts';
import type { Quote } from '../../quote.ts';
import { type Rival, rivalsOf } from './rivals.ts';
import type { Scene } from './scene.ts';
import { tallyOf } from './tally.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Turn } from './turn.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** A quotation with everybody who may have said it. */
export interface Case {
  readonly rivals: readonly Rival[];
  /** One for each rival, and one for nobody at the end. */
  readonly features: readonly Features[];
}

/** @returns each turn as a quote, in order, with the likeliest speaker and how certain that is, 0..1; certainty 0 where nobody is. */
export function judgeTurns(scene: Scene, turns: readonly Turn[]): readonly Quote[] {
  return casesOf(scene, turns).map(({ rivals, features }, at) => {
    const turn = turns[at] as Turn;
    const { parts, heard } = turn;
    const shares = sharesOf(features, WEIGHTS);
    const chosen = chosenOf(turn, rivals, shares);
    const voice = rivals[chosen]?.voice;
    if (!voice) return { parts, certainty: 0 };
    return {
      parts,
      speaker: voice.speaker,
      certainty: shares[chosen] ?? 0,
      threshold: THRESHOLDS[scene.pack.writing],
      basis: voice === heard ? heard.basis : 'around',
    };
  });
}

/** What the judge weighs for each turn, in order; the trainer fits its weights on the same. */
export function casesOf(scene: Scene, turns: readonly Turn[]): readonly Case[] {
  const tally = tallyOf(turns);
  return turns.map((_, at) => {
    const rivals = rivalsOf(scene, turns, at, tally.star);
    return { rivals, features: weigh(scene, turns, at, rivals, tally) };
  });
}

/**
 * @returns whom the order of asking has found, else the likeliest: -1 where there is nobody. Cross-validated, whom the judge
 * would put in the place of the first is wrong as often as right; what it knows is how sure that one is.
 */
export function chosenOf({ heard }: Turn, rivals: readonly Rival[], shares: ArrayLike<number>): number {
  if (heard) return 0;
  let best = -1;
  rivals.forEach((_, at) => {
    if (best < 0 || (shares[at] ?? 0) > (shares[best] ?? 0)) best = at;
  });
  return best;
}
