/** Speech or not: marks also hold titles, names, terms, scorn, code and examples. */
import type { Attribution, Pattern } from './attribution.ts';
import { isBorne } from './borne-matter.ts';
import { isCode } from './code-matter.ts';
import { isGoverned } from './governed-matter.ts';
import { isAddressed, isDated, isGloss, isSupposed } from './loose-matter.ts';
import { type Narration, wordAt } from './narration.ts';
import type { Speech } from './speech.ts';
import { isSung } from './sung.ts';
import { isAllCapitals, isTitleCased, isVerbless } from './title-capitals.ts';
import { isApposedTo, isModifier, isNamed, isNamedBehind } from './titled-matter.ts';
import { settingOf } from './ways/setting.ts';

/** Shorter ones are scraps; gold data counts from here. */
export const SHORTEST_QUOTE = 4;
/** Patterns that speak for speech even where it is written Like This. */
const SAID: ReadonlySet<Pattern> = new Set(['colon', 'after', 'signed', 'turn']);

/** What stands in marks beside speech, each by what gives it away. */
export type Matter =
  | 'nothing'
  | 'question'
  | 'named'
  | 'borne'
  | 'title'
  | 'modifier'
  | 'governed'
  | 'code'
  | 'dated'
  | 'gloss'
  | 'supposed'
  | 'addressed'
  | 'sung'
  | 'listed';

interface Judged {
  readonly index: number;
  readonly narration: Narration;
  readonly speech: Speech;
  /** First and last slot. */
  readonly place: { readonly first: number; readonly last: number };
  /** What the sentence offers. */
  readonly attribution: Attribution | undefined;
}

/** In this order: the first that holds tells why words in marks are no speech. */
const TESTS: readonly (readonly [Matter, (judged: Judged) => boolean])[] = [
  [
    'named',
    ({ narration, speech, place, attribution }) =>
      isNamed(narration, speech, place.first, attribution) ||
      isNamedBehind(narration, place.last) ||
      isApposedTo(narration, speech, place.first, attribution),
  ],
  ['borne', ({ narration, place, attribution }) => isBorne(narration, place.first, attribution)],
  ['title', isTitle],
  [
    'modifier',
    ({ narration, speech, place }) => speech.whole && isModifier(narration, place.first, place.last),
  ],
  [
    'governed',
    ({ narration, speech, place, attribution }) => isGoverned(narration, speech, place.first, attribution),
  ],
  ['code', ({ narration, speech, attribution }) => isCode(narration, speech, isSaid(attribution))],
  ['dated', ({ narration, place, attribution }) => isDated(narration, place.first, attribution)],
  ['gloss', ({ narration, place, attribution }) => isGloss(narration, place.first, attribution)],
  ['supposed', ({ narration, place, attribution }) => isSupposed(narration, place.first, attribution)],
  ['addressed', ({ narration, place, attribution }) => isAddressed(narration, place.first, attribution)],
  ['sung', isLyric],
];

/**
 * @param attribution what the sentence offers; a verb of saying beside the quote speaks for it
 * @returns what the marks hold; nothing where it is speech
 */
export function matterOf(
  narration: Narration,
  index: number,
  attribution: Attribution | undefined,
): Matter | undefined {
  const speech = narration.speeches[index];
  const place = narration.places[index];
  if (!speech || !place || place.first < 0 || speech.parts.length === 0) return 'nothing';
  if (speech.quotation.asks) return 'question';
  if (speech.quotation.family === 'turn') return undefined;
  const judged = { index, narration, speech, place, attribution };
  return TESTS.find(([, holds]) => holds(judged))?.[0];
}

/** Words of a song are nobody's own. */
function isLyric({ narration, index }: Judged): boolean {
  const setting = settingOf(narration, index);
  return setting !== undefined && isSung(narration, setting.lead, setting.tail);
}

function isTitle({ narration, speech, place, attribution }: Judged): boolean {
  if (narration.pack.grammar.capitalisesNouns)
    return (
      isVerbless(narration, speech) &&
      (!attribution ||
        attribution.pattern === 'sentence-subject' ||
        isEntitled(narration, place.last) ||
        isAllCapitals(narration, speech))
    );
  if (!isTitleCased(narration, speech)) return false;
  return !(isSaid(attribution) && speech.ending !== 'open');
}

/** "„Das Haus am Deich“ heißt es", "… steht auf dem Schild": what it is called, or where it stands. */
function isEntitled({ pack, ...row }: Narration, last: number): boolean {
  return pack.lexicon.documentVerbs.has(wordAt(row, last + 1));
}

/** A verb of saying, a signature or a label speaks for speech. */
function isSaid(attribution: Attribution | undefined): boolean {
  return attribution !== undefined && SAID.has(attribution.pattern) && !attribution.weak;
}
