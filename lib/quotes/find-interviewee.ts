/** Whom an article is an interview with: the one who says nearly everything that its own sentences attribute. */
import type { Person } from '../people/person.ts';
import type { Decision } from './attribute-runs.ts';

/** So often, and so large a share of what is attributed. */
const FEWEST = 4;
const SHARE = 0.7;

export function findInterviewee(decisions: readonly (Decision | undefined)[]): Person | undefined {
  const counts = new Map<Person, number>();
  let all = 0;
  for (const decision of decisions) {
    if (!decision?.attribution || decision.voice.person.kind !== 'person') continue;
    all++;
    counts.set(decision.voice.person, (counts.get(decision.voice.person) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= FEWEST && count / all >= SHARE)?.[0];
}
