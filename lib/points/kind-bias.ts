/** What a page's kind adds to a unit's score: the news report is what the weights were trained on. */
import type { Article } from '../text/article.ts';
import { slice } from '../text/span.ts';
import { FIRST_PERSON, type Measured } from './features.ts';
import { FINDING } from './kind-cues.ts';
import type { PageKind } from './page-kind.ts';
import type { Unit } from './unit.ts';

interface UnitPlace {
  readonly unit: Unit;
  /** Index of the unit, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** First unit of its block, and the block before is a heading or carries a number. */
  readonly headsSection: boolean;
  readonly firstPerson: boolean;
}

type Bias = (place: UnitPlace) => number;

const QUESTION = /[?？؟]["”’»)]*$/u;
/** A line that only numbers, times or names a section. */
const MARKER = /^(?:\d{1,3}[.):]?|\d{1,2}[:.h]\d{2})(?:\s.{0,80})?$/u;
const COMMAND_OR_STEP = /^\d{1,2}[.)]\s/u;

/** On the scale of the scores, where 2 is about what an opening place is worth. */
const BIASES: Readonly<Partial<Record<PageKind, Bias>>> = {
  // The thesis stands at the end as often as at the head, and "I" is the one who argues.
  opinion: ({ at, count, firstPerson }) => (at >= count * 0.8 ? 1.2 : 0) + (firstPerson ? 0.6 : 0),
  // What an answer says in the first person has no speaker when it stands alone.
  interview: ({ unit, firstPerson }) => (QUESTION.test(unit.text) ? -6 : 0) - (firstPerson ? 2 : 0),
  // Each section says one thing, at its head.
  list: ({ headsSection }) => (headsSection ? 1.6 : 0),
  live: ({ headsSection }) => (headsSection ? 1 : 0),
  'how-to': ({ headsSection }) => (headsSection ? 1.2 : 0),
  recipe: ({ unit }) => (COMMAND_OR_STEP.test(unit.text) ? 0.8 : 0),
  paper: ({ unit, at, count }) => (FINDING.test(unit.text) ? 2.4 : 0) + (at === count - 1 ? 0.8 : 0),
};

/** @returns what to add to the score of the unit with an index. */
export function biasesFor(
  kind: PageKind,
  article: Article,
  { units }: Pick<Measured, 'units'>,
): (at: number) => number {
  const bias = BIASES[kind];
  return (at) => {
    const unit = units[at];
    if (!bias || !unit) return 0;
    const firstPerson = FIRST_PERSON.test(unit.text);
    return bias({
      unit,
      at,
      count: units.length,
      firstPerson,
      headsSection: headsSection(article, units, at),
    });
  };
}

/** Whether a unit is its block's first and stands under a heading, or its block begins with a number or a time. */
function headsSection({ text, blocks }: Article, units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || units[at - 1]?.block === unit.block) return false;
  const before = blocks[unit.block - 1];
  return before?.role === 'heading' || (before !== undefined && MARKER.test(slice(text, before)));
}
