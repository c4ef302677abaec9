/** Whether words in marks are told as what has happened, or as what anybody may say: features of the judge of speech. */
import { isFunctionWord } from '../../people/vocabulary.ts';
import { mentionFrom } from '../../syntax/row.ts';
import type { Pack } from '../../text/packs/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from '../narration.ts';
import type { Features } from './features.ts';

/** So many slots before a speech its verb is looked for where nothing attributes it. */
const REACH = 6;
/** So many slots before a verb an auxiliary may stand: "would often say". */
const AUXILIARIES = 2;

export function weighCue(narration: Narration, index: number, own: Attribution | undefined): Features {
  const first = narration.places[index]?.first ?? -1;
  const verb = lastVerbIn(narration, own?.slots ?? { start: first - REACH, end: first }, first);
  return {
    ...(verb >= 0 && featuresOfVerb(narration, verb)),
    ...(own?.source.kind === 'noun' && { [`source:${articleOf(narration, own.source.slots)}`]: 1 }),
    [`opens:${openerOf(narration, sentenceAt(narration, first).start, first)}`]: 1,
  };
}

/** "said" tells of once, "say" and "saying" of any time, "would say" and "to say" of none. */
function featuresOfVerb(narration: Narration, verb: number): Features {
  const { pack } = narration;
  const before = Array.from({ length: AUXILIARIES }, (_, step) => wordAt(narration, verb - 1 - step));
  return {
    [`verb:${formOf(wordAt(narration, verb), pack)}`]: 1,
    ...(before.some((word) => pack.lexicon.irrealisModals.has(word)) && { 'verb:may': 1 }),
    ...(before.some((word) => pack.lexicon.modals.has(word)) && { 'verb:will': 1 }),
    ...(before[0] === pack.lexicon.infinitiveMarker && { 'verb:to': 1 }),
  };
}

function lastVerbIn(narration: Narration, { start, end }: Span, first: number): number {
  const { sentence } = narration.slots[first] ?? {};
  for (let at = end - 1; at >= Math.max(0, start); at--)
    if (narration.slots[at]?.sentence === sentence && isTelling(wordAt(narration, at), narration.pack))
      return at;
  return -1;
}

function isTelling(word: string, { lexicon }: Pack): boolean {
  return (
    lexicon.reportingVerbs.has(word) ||
    lexicon.weakReportingVerbs.has(word) ||
    lexicon.reportingParticiples.has(word)
  );
}

function formOf(word: string, { lexicon, morphology }: Pack): string {
  if (lexicon.reportingParticiples.has(word)) return 'ing';
  const { reportingVerbs, weakReportingVerbs } = lexicon;
  const isVerb = (form: string): boolean => reportingVerbs.has(form) || weakReportingVerbs.has(form);
  if (morphology.thirdPersonEndings.some((ending) => isVerb(word + ending))) return 'base';
  return morphology.thirdPersonEndings.some((ending) => word.endsWith(ending)) ? 'third' : 'past';
}

function articleOf(narration: Narration, { start }: Span): string {
  const { indefiniteDeterminers, determiners, possessives } = narration.pack.lexicon;
  const word = wordAt(narration, start);
  if (indefiniteDeterminers.has(word)) return 'indefinite';
  return determiners.has(word) || possessives.has(word) ? 'definite' : 'bare';
}

/** What a sentence begins with: an order to the reader begins with its verb. */
function openerOf(narration: Narration, start: number, first: number): string {
  if (start >= first) return 'speech';
  const { lexicon } = narration.pack;
  const token = tokenAt(narration, start);
  if (token?.kind !== 'word') return 'marks';
  if (mentionFrom(narration, start)) return 'name';
  const { lower } = token;
  if (lexicon.secondPersonPronouns.has(lower.split("'", 1)[0] ?? '')) return 'you';
  if (lexicon.determiners.has(lower) || lexicon.possessives.has(lower)) return 'determiner';
  if (lexicon.masculinePronouns.has(lower) || lexicon.femininePronouns.has(lower)) return 'he';
  if (isFunctionWord(lower, narration.pack)) return 'function';
  return narration.pack.morphology.thirdPersonEndings.some((ending) => lower.endsWith(ending))
    ? 'plural'
    : 'content';
}
