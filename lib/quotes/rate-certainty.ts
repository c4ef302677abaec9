/** How sure a name is: a logistic model over the evidence for it, one for each kind of language. */
import { PROVEN, UNPROVEN } from './certainty-weights.ts';
import type { Evidence, Feature } from './evidence.ts';

/**
 * @param proven whether many annotated articles stand behind the language's rules
 * @returns 0..1
 */
export function rateCertainty(evidence: Evidence, proven: boolean): number {
  const logOdds = termsOf(evidence, proven).reduce((sum, { value, weight }) => sum + value * weight, 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** One piece of evidence; `value` times `weight` are the log-odds that it adds. */
export interface Term {
  readonly feature: Feature;
  readonly value: number;
  readonly weight: number;
}

export function termsOf(evidence: Evidence, proven: boolean): readonly Term[] {
  const weights = proven ? PROVEN : UNPROVEN;
  return (Object.keys(evidence) as Feature[]).map((feature) => ({
    feature,
    value: evidence[feature] ?? 0,
    weight: weights[feature],
  }));
}
