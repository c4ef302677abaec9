/** Verbs that attribute the words beside them, among bare tokens: before anybody has read the narration. */
import type { Pack } from '../packs/pack.ts';
import type { Token } from '../tokens.ts';

/** Whether a token is a verb that attributes speech, or one that does so beside a quote. */
export function isReportingVerb(token: Token | undefined, pack: Pack): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return pack.lexicon.reportingVerbs.has(token.lower) || pack.lexicon.weakReportingVerbs.has(token.lower);
}

/**
 * Over auxiliaries and adverbs to a verb or its subject: "has also said".
 * @param most so many words are skipped at most
 * @returns index of the first token that is none of them, or is a reporting verb itself
 */
export function skipAuxiliaries(tokens: readonly Token[], start: number, most: number, pack: Pack): number {
  let at = start;
  while (
    at < start + most &&
    pack.lexicon.auxiliaries.has(tokens[at]?.lower ?? '') &&
    !isReportingVerb(tokens[at], pack)
  )
    at++;
  return at;
}
