/** Infinitives by their endings, and the finite form that a table of verbs has. */
import type { Pack } from './packs/pack.ts';

export function isInfinitive(lower: string, { morphology: { infinitiveEndings } }: Pack): boolean {
  return infinitiveEndings.some(([ending]) => lower.endsWith(ending));
}

/** "accusare", as a table has "accusa"; one whose stem changes ("decir") stands in a table itself. */
export function isInfinitiveOfSaying(lower: string, { lexicon, morphology }: Pack): boolean {
  if (lexicon.reportingParticiples.has(lower)) return true;
  return morphology.infinitiveEndings.some(
    ([ending, finite]) =>
      lower.endsWith(ending) && lexicon.reportingVerbs.has(lower.slice(0, -ending.length) + finite),
  );
}
