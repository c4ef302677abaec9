/** What readers mind in a point more than any measure of shared words shows. */
import type { Unit } from './unit.ts';

interface Cost {
  /** On the scale of the scores, where 1 is about what an opening place is worth. */
  readonly cost: number;
  readonly applies: (unit: Unit) => boolean;
}

const QUESTION = /[?？؟]["”’»)]*$/u;
const LOWER_HEAD = /^["“„«‘]?\p{Ll}/u;
const SECOND_PERSON =
  /^["“„«‘]?(?:you|your|we|our|i|my|let['’]s|vous|votre|nous|notre|je|sie|ihr|wir|unser|ich|du|tú|usted|nosotros|yo|noi|voi|io)\b/iu;
/** A pronoun as the subject after a fronted phrase, before any name: "On Monday, she said". */
const FRONTED_PRONOUN =
  /^["“„«‘]?[^,.;:]{3,60},\s(?:he|she|they|it|his|her|their|its|il|elle|ils|elles|él|ella|ellos|han|hun|hon)\s/iu;
const NAME_BEFORE =
  /^\P{Lu}*\p{Lu}[^,]*?\s(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}/u;

const COSTS: readonly Cost[] = [
  { cost: 1.5, applies: ({ text }) => QUESTION.test(text) },
  // Nobody says it: the attribution stands in another sentence.
  { cost: 1.5, applies: ({ quoted }) => quoted > 0.85 },
  { cost: 1, applies: ({ text }) => FRONTED_PRONOUN.test(text) && !NAME_BEFORE.test(text.slice(0, 80)) },
  { cost: 0.8, applies: ({ text }) => SECOND_PERSON.test(text) },
  // What was cut before it tied it to its neighbour.
  { cost: 0.5, applies: ({ text, antecedent }) => !antecedent && LOWER_HEAD.test(text) },
];

/** @returns 0 for a unit that a reader takes as it is; what to take off its score otherwise. */
export function readerCost(unit: Unit): number {
  return COSTS.reduce((sum, { cost, applies }) => (applies(unit) ? sum + cost : sum), 0);
}
