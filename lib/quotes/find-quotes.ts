/** The quotes of an article, with who said them. */
import type { People } from '../people/find-people.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { attributeByContext, type Spoken } from './attribute-by-context.ts';
import { attributeLocally } from './attribute-locally.ts';
import type { Attribution } from './attribution.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findSpeeches } from './find-speeches.ts';
import { isSpeech, SHORTEST_QUOTE } from './judge-speech.ts';
import { mergeSpeeches } from './merge-speeches.ts';
import type { Quote } from './quote.ts';
import { rateCertainty } from './rate-certainty.ts';
import { type Resolve, resolverFor } from './resolve-source.ts';
import { type Scene, sceneOf } from './scene.ts';

/** Speeches → what is said beside each → what is speech → merged → who is meant → told once. */
export function findQuotes(
  article: Article,
  _sentences: readonly Sentence[],
  people: People,
): readonly Quote[] {
  const scene = sceneOf(article.text, people, findSpeeches(article.text, people.quotations));
  const local = scene.speeches.map((_, index) => attributeLocally(scene, index));
  const judged = scene.speeches.flatMap((speech, index) =>
    isSpeech(scene, speech, index, local[index]) ? [index] : [],
  );
  const runs = mergeSpeeches(scene, judged);
  return dropRepeats(article.text, attributeRuns(scene, runs, local));
}

/** One quote for each run, in order: each may lean on the one before. */
function attributeRuns(
  scene: Scene,
  runs: readonly (readonly number[])[],
  local: readonly (Attribution | undefined)[],
): readonly Quote[] {
  const resolve = resolverFor(scene);
  const quotes: Quote[] = [];
  let last: Spoken | undefined;
  for (const run of runs) {
    const { quote, spoken } = attributeRun(scene, run, local, last, resolve);
    if (spoken) last = spoken;
    if (quote) quotes.push(quote);
  }
  return quotes;
}

function attributeRun(
  scene: Scene,
  run: readonly number[],
  local: readonly (Attribution | undefined)[],
  last: Spoken | undefined,
  resolve: Resolve,
): { readonly quote: Quote | undefined; readonly spoken: Spoken | undefined } {
  const first = scene.places[run[0] ?? 0]?.first ?? 0;
  const block = scene.slots[scene.places[run.at(-1) ?? 0]?.last ?? 0]?.block ?? 0;
  const own = bestOf(run.map((index) => local[index]));
  const said = own && resolve(own.source, last?.voice);
  const weak = own?.pattern === 'subject';
  const guess = said && !weak ? undefined : attributeByContext(scene, first, last, resolve);
  const useGuess = guess && (!said || guess.pattern === 'same-paragraph');
  const voice = useGuess ? guess.voice : said;
  const pattern = useGuess ? guess.pattern : own?.pattern;
  const parts = run.flatMap((index) => scene.speeches[index]?.parts ?? []);
  const words = run.reduce((sum, index) => sum + (scene.speeches[index]?.words ?? 0), 0);
  const spoken = voice && { voice, block };
  if (words < SHORTEST_QUOTE) return { quote: undefined, spoken };
  if (!voice || !pattern) return { quote: { parts, certainty: 0 }, spoken };
  const certainty = rateCertainty(pattern, voice, useGuess ? undefined : own);
  const cue = useGuess ? undefined : own?.cue;
  return { quote: { parts, speaker: voice.speaker, certainty, ...(cue && { cue }) }, spoken };
}

/** Of several speeches' attributions, the first that has a verb. */
function bestOf(attributions: readonly (Attribution | undefined)[]): Attribution | undefined {
  return attributions.find((found) => found && found.pattern !== 'subject') ?? attributions.find(Boolean);
}
