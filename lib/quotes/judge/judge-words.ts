/** Whether words in marks are somebody's: a logistic regression over what speaks for it, beside the rules' own word. */
import type { Attribution } from '../attribution.ts';
import type { Matter } from '../judge-speech.ts';
import type { Narration } from '../narration.ts';
import type { Features } from './features.ts';
import { SPEECH } from './speech-weights.ts';
import { isTold, type Marked, markedIn } from './weigh-article.ts';
import { weighSpeech } from './weigh-speech.ts';

/**
 * From which probability on words count as speech where no rule takes them for something else. Cross-validated by article
 * this leaves about 105 of 431 that are no speech and no rule sees, most of them on pages that speak to their reader, and
 * loses about 40 speeches of 2,701.
 */
const SPEECH_FROM = 0.29;
/**
 * The same in the middle of a sentence, where no clause in the whole article tells of anybody saying what stands in marks, and
 * nobody stands near: likelier speech than not. Of 44 such, cross-validated by article, one is speech, all lie below 0.2.
 */
const UNCLAIMED_FROM = 0.5;
/**
 * The same against a rule that goes by one noun near by: of 30 such, cross-validated by article, 4 of the 5 that are speech
 * lie above 0.95, the 25 others below 0.9. `npm run train -- speech` prints each.
 */
const SPEECH_AGAINST_RULE = 0.9;
const DOUBTED: ReadonlySet<Matter> = new Set(['named', 'sung']);

/**
 * @param beside what each speech's own sentence says of its speaker
 * @param matters what the rules take each for
 * @returns indexes of the speeches that are somebody's words
 */
export function judgeWords(
  narration: Narration,
  beside: readonly (Attribution | undefined)[],
  matters: readonly (Matter | undefined)[],
): readonly number[] {
  const ruled = matters.flatMap((matter, index) => (matter ? [] : [index]));
  const marked = markedIn(narration, beside);
  // Where few annotated articles stand behind a language, the rules alone tell; and on a page that names nobody, what a sentence holds that nobody is said to say are examples.
  if (!narration.pack.proven)
    return isOfExamples(marked)
      ? ruled.filter((index) => isTold(beside[index]) || opensBlock(narration, index))
      : ruled;
  return matters.flatMap((matter, index) => {
    if (matter && !isDoubted(matter)) return [];
    const features = weighSpeech(marked, index);
    // "her slogan, “…”": in apposition the noun names the words, and does not only stand near them. No annotated article has one.
    if (matter && features['lead:comma']) return [];
    return probabilityOf(features, SPEECH) >= boundOf(matter, features) ? [index] : [];
  });
}

/** A paragraph's first words are rather a witness's than an example. */
function opensBlock({ places, slots }: Narration, index: number): boolean {
  const first = places[index]?.first ?? -1;
  return slots[first - 1]?.block !== slots[first]?.block;
}

/** Fewer words in marks make no page of examples, nor does a larger share that a clause tells. */
const FEWEST_EXAMPLES = 3;
const MOST_TOLD = 0.4;

/** Not in a language of which Pith knows no verb: there nobody can be seen to be named or to tell. */
function isOfExamples({ narration, named, told }: Marked): boolean {
  const marked = narration.speeches.length;
  const isKnown = narration.pack.lexicon.reportingVerbs.size > 0;
  return isKnown && named === 0 && marked >= FEWEST_EXAMPLES && told / marked <= MOST_TOLD;
}

function boundOf(matter: Matter | undefined, features: Features): number {
  if (matter) return SPEECH_AGAINST_RULE;
  return isUnclaimed(features) ? UNCLAIMED_FROM : SPEECH_FROM;
}

/** In the middle of a sentence, where nobody in the article says anything in marks, nor stands near these as who might. */
export function isUnclaimed(features: Features): boolean {
  return features.toldNever === 1 && features['own:none'] === 1 && features['set:within'] === 1;
}

/** @returns whether the rule that takes them for this goes by one noun near by */
export function isDoubted(matter: Matter | undefined): boolean {
  return matter !== undefined && DOUBTED.has(matter);
}

export function probabilityOf(features: Features, weights: Features): number {
  let score = 0;
  for (const [feature, value] of Object.entries(features)) score += value * (weights[feature] ?? 0);
  return 1 / (1 + Math.exp(-score));
}
