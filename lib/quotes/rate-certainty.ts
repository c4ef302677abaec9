/** How sure a name is: a logistic model over the evidence for it, one for each kind of language. */
import { PROVEN, UNPROVEN } from './certainty-weights.ts';
import type { Evidence, Feature } from './evidence.ts';

/**
 * @param proven whether many annotated articles stand behind the language's rules
 * @returns 0..1
 */
export function rateCertainty(evidence: Evidence, proven: boolean): number {
  const weights = proven ? PROVEN : UNPROVEN;
  let logOdds = 0;
  for (const feature of Object.keys(evidence) as Feature[])
    logOdds += weights[feature] * (evidence[feature] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}
