/** What a subject pronoun tells of whom it means, or a verb that stands without one. */
import type { Gender } from '../../text/packs/names/given-names.ts';
import type { Endings } from '../../text/packs/words.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';

export interface PronounForm {
  /** It means one person, or one body where these have a gender. */
  readonly one: boolean;
  readonly several: boolean;
  /** The verb has a plural form. */
  readonly plural?: boolean;
  readonly gender?: Gender;
}

export type Pronoun = Source & { readonly kind: 'pronoun' };

export function pronounForm(narration: Narration, { word, slots }: Pronoun): PronounForm {
  const { pack } = narration;
  const silent = word === '';
  const verb = silent ? wordAt(narration, slots.start) : verbBeside(narration, slots.start);
  if (verb !== '' && ends(verb, pack.morphology.pluralVerbEndings))
    return { one: false, several: true, plural: true };
  const he = silent || pack.lexicon.masculinePronouns.has(word);
  const she = silent || pack.lexicon.femininePronouns.has(word);
  const gender = he === she ? genderOfVerb(verb, narration) : he ? 'm' : 'f';
  return { one: he || she, several: pack.lexicon.pluralPronouns.has(word), ...(gender && { gender }) };
}

/** So far before its subject a verb may stand: "napisała na Twitterze wicepremier". */
const VERB_REACH = 6;

/** The gender of whom a noun means, by the verb before or right behind it, where verbs have one. */
export function genderBesideNoun(
  narration: Narration,
  { slots: { start, end } }: Source,
): Gender | undefined {
  const { pack, slots } = narration;
  if (pack.morphology.feminineVerbEndings.length === 0) return undefined;
  const isVerb = (at: number): boolean => pack.lexicon.reportingVerbs.has(wordAt(narration, at));
  let at = start - 1;
  while (at > start - VERB_REACH && !isVerb(at) && (slots[at]?.speech ?? 0) < 0) at--;
  const verb = [end, at].find(isVerb);
  return verb === undefined ? undefined : genderOfVerb(wordAt(narration, verb), narration);
}

/** The feminine is the longer one where one ending ends in the other. */
function genderOfVerb(verb: string, { pack }: Narration): Gender | undefined {
  if (ends(verb, pack.morphology.feminineVerbEndings)) return 'f';
  return ends(verb, pack.morphology.masculineVerbEndings) ? 'm' : undefined;
}

function verbBeside(narration: Narration, pronoun: number): string {
  const beside = [wordAt(narration, pronoun - 1), wordAt(narration, pronoun + 1)];
  return beside.find((word) => narration.pack.lexicon.reportingVerbs.has(word)) ?? '';
}

function ends(word: string, endings: Endings): boolean {
  return endings.some((ending) => word.endsWith(ending));
}
