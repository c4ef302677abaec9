/** Weighs the rivals for a quote against each other, and against nobody: a softmax over what speaks for each. */
import type { Pack } from '../../text/packs/pack.ts';
import { NAME_THRESHOLD } from '../named-speaker.ts';
import type { Candidate } from '../ways/candidate.ts';
import type { Features, Matter } from './features.ts';
import { findRivals, type Rival } from './find-rivals.ts';
import { PROVEN } from './judge-weights.ts';
import { mayReplace } from './may-be-meant.ts';
import { THRESHOLDS } from './thresholds.ts';
import { weighNobody, weighRivals } from './weigh-features.ts';

export interface Verdict {
  readonly candidate: Candidate;
  /** 0..1: that they have said it. */
  readonly certainty: number;
}

/** A quote with everybody who may have said it. */
export interface Case {
  readonly rivals: readonly Rival[];
  /** One for each rival, and one for nobody at the end. */
  readonly features: readonly Features[];
}

export function caseOf(matter: Matter, first: Candidate | undefined): Case {
  const rivals = findRivals(matter.moment, matter.run, matter.own, first);
  return { rivals, features: [...weighRivals(matter, rivals), weighNobody(matter, rivals)] };
}

/** From which certainty on a name of the judge's is shown: 0..1. */
export function thresholdFor({ languages }: Pack): number {
  return THRESHOLDS[languages[0] ?? ''] ?? NAME_THRESHOLD;
}

/** @returns the likeliest rival; undefined where there is none */
export function judge(matter: Matter, first: Candidate | undefined): Verdict | undefined {
  const { rivals, features } = caseOf(matter, first);
  const shares = sharesOf(features, weightsFor(matter.moment.index.narration.pack));
  const chosen = choose(matter, rivals, shares);
  const candidate = rivals[chosen]?.candidate;
  return candidate && { candidate, certainty: shares[chosen] ?? 0 };
}

/** @returns the index of the likeliest rival whom the quote's own sentence leaves; -1 where there is none */
export function choose(
  { moment, own }: Pick<Matter, 'moment' | 'own'>,
  rivals: readonly Rival[],
  shares: ArrayLike<number>,
): number {
  const isOpen = rivals[0]?.first !== true || mayReplace(moment, own);
  let best = -1;
  rivals.forEach(({ first, beside, candidate }, at) => {
    const isSeen = own !== undefined || candidate.pattern !== 'mentioned';
    if (((isOpen && isSeen) || first || beside) && (best < 0 || (shares[at] ?? 0) > (shares[best] ?? 0)))
      best = at;
  });
  return best;
}

export function weightsFor({ judge = PROVEN }: Pack): Features {
  return judge;
}

/** @returns the probability of each option */
export function sharesOf(options: readonly Features[], weights: Features): readonly number[] {
  return softmax(options.map((features) => scoreOf(features, weights)));
}

function scoreOf(features: Features, weights: Features): number {
  let score = 0;
  for (const [feature, value] of Object.entries(features)) score += value * (weights[feature] ?? 0);
  return score;
}

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
