/** What readers mind in a point more than any measure of shared words shows. */
import type { Unit } from './unit.ts';

interface Cost {
  /** On the scale of the scores, where 2 is about what an opening place is worth. */
  readonly cost: number;
  readonly applies: (unit: Unit) => boolean;
}

/** Past this, readers lose a sentence's thread. Parts of compounds count: “34-year-old” is read as three words. */
const LONG_WORDS = 35;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const QUESTION = /[?？؟]["”’»)]*$/u;
const LOWER_HEAD = /^["“„«‘]?\p{Ll}/u;
const SECOND_PERSON =
  /^["“„«‘]?(?:you|your|we|our|i|my|let['’]s|vous|votre|nous|notre|je|sie|ihr|wir|unser|ich|du|tú|usted|nosotros|yo|noi|voi|io)\b/iu;
/** Points back within its first words: "Under that plan", "Program tersebut". Not "this week", which points at the day of writing. */
const POINTS_BACK =
  /^["“„«‘]?(?:(?:in|under|at|for|with|by|from|on|of|after|before|during|since|all|one of|some of|most of|many of|as|despite|because of|following)\s(?:this|that|these|those|such|its|his|her|their|each case|both cases)\b(?!\s(?:week|weekend|month|year|morning|afternoon|evening|season|summer|winter|spring|autumn|fall|day))|(?:\S+\s){1,4}(?:tersebut|(?<!(?:hari|saat|tahun|minggu|bulan|pekan|kali|malam|pagi|kini|sore)\s)(?:ini|itu))(?![\p{L}])|(?:\S+\s){1,3}(?:này|đó)(?![\p{L}]))/iu;

/** A caption's or a list's label: “Delighted: the players”, “Step 2: Chop”. */
const LABEL_HEAD = /^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}\p{N}’'-]+)?:\s/u;
/** A number or quantity of something named before: "Two have gone". */
const BARE_QUANTITY =
  /^(?:one|two|three|four|five|six|some|others|several|many|most|none|all|more|few)\s(?:of (?:them|these|those)|have|has|had|is|are|was|were|will|would|say|says|said)\b/iu;

const COSTS: readonly Cost[] = [
  { cost: 5, applies: ({ text }) => QUESTION.test(text) },
  { cost: 1, applies: ({ latePronoun }) => latePronoun },
  { cost: 4, applies: isTableRow },
  { cost: 2, applies: ({ text }) => LABEL_HEAD.test(text) },
  { cost: 1.2, applies: ({ words }) => words < 7 },
  { cost: 4, applies: ({ text }) => (text.match(RUN)?.length ?? 0) > LONG_WORDS },
  { cost: 1.6, applies: ({ text, antecedent }) => !antecedent && POINTS_BACK.test(text) },
  { cost: 1.6, applies: ({ text }) => BARE_QUANTITY.test(text) },
  { cost: 1.6, applies: ({ text }) => SECOND_PERSON.test(text) },
  // What was cut before it tied it to its neighbour.
  { cost: 2, applies: ({ text, antecedent }) => !antecedent && LOWER_HEAD.test(text) },
];

/** @returns 0 for a unit that a reader takes as it is; what to take off its score otherwise. */
export function readerCost(unit: Unit): number {
  return COSTS.reduce((sum, { cost, applies }) => (applies(unit) ? sum + cost : sum), 0);
}

/** A row of figures, or a name with its figures: "Marlow (1-0): Ashby 25 points." */
function isTableRow({ text, words }: Unit): boolean {
  const figures = text.match(/\p{N}+/gu)?.length ?? 0;
  return words < 15 && figures >= words * 0.2 && (/^\p{N}/u.test(text) || /^[^.]{2,30}:\s/u.test(text));
}
