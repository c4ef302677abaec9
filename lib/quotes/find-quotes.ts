/** The quotes of an article, with who said them. */
import type { People } from '../people/find-people.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { attributeByContext, type Spoken } from './attribute-by-context.ts';
import { attributeLocally } from './attribute-locally.ts';
import type { Attribution, Pattern } from './attribution.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findReports } from './find-reports.ts';
import { findSpeeches } from './find-speeches.ts';
import { isSpeech, SHORTEST_QUOTE } from './judge-speech.ts';
import { Memory } from './memory.ts';
import { mergeSpeeches } from './merge-speeches.ts';
import type { Quote } from './quote.ts';
import { rateCertainty } from './rate-certainty.ts';
import { type Resolve, resolverFor, type Voice } from './resolve-source.ts';
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

/** One quote for each run, in order: each may lean on what was read before. */
function attributeRuns(
  scene: Scene,
  runs: readonly (readonly number[])[],
  local: readonly (Attribution | undefined)[],
): readonly Quote[] {
  const resolve = resolverFor(scene);
  const memory = new Memory(scene, findReports(scene));
  const quotes: Quote[] = [];
  let last: Spoken | undefined;
  for (const run of runs) {
    const own = bestOf(run.map((index) => local[index]));
    const first = scene.places[run[0] ?? 0]?.first ?? 0;
    memory.readTo(Math.min(first, own?.slots.start ?? first), resolve);
    const decision = decide(scene, first, own, last, memory, resolve);
    const quote = quoteOf(scene, run, decision);
    if (quote) quotes.push(quote);
    if (!decision) continue;
    const block = scene.slots[scene.places[run.at(-1) ?? 0]?.last ?? 0]?.block ?? 0;
    last = { voice: decision.voice, block };
    memory.note(decision.voice, block, true);
  }
  return quotes;
}

interface Decision {
  readonly voice: Voice;
  readonly pattern: Pattern;
  /** Absent where the context decided. */
  readonly attribution?: Attribution;
}

/** The sentence's own attribution, else the context's; a sentence without a verb of saying yields to its paragraph's speaker. */
function decide(
  scene: Scene,
  first: number,
  own: Attribution | undefined,
  last: Spoken | undefined,
  memory: Memory,
  resolve: Resolve,
): Decision | undefined {
  if (own?.pattern === 'hearer') return undefined;
  const voice = own && resolve(own.source, memory);
  const ownDecision = voice && own && { voice, pattern: own.pattern, attribution: own };
  if (ownDecision && own.pattern !== 'subject') return ownDecision;
  const guess = attributeByContext(scene, first, last, memory, resolve);
  return guess && (!ownDecision || guess.pattern === 'same-paragraph') ? guess : ownDecision;
}

function quoteOf(scene: Scene, run: readonly number[], decision: Decision | undefined): Quote | undefined {
  const speeches = run.flatMap((index) => scene.speeches[index] ?? []);
  const parts = speeches.flatMap((speech) => speech.parts);
  if (speeches.reduce((sum, { words }) => sum + words, 0) < SHORTEST_QUOTE) return undefined;
  if (!decision) return { parts, certainty: 0 };
  const { voice, pattern, attribution } = decision;
  const certainty = rateCertainty(pattern, voice, attribution);
  return { parts, speaker: voice.speaker, certainty, ...(attribution?.cue && { cue: attribution.cue }) };
}

/** Of several speeches' attributions, the first that has a verb. */
function bestOf(attributions: readonly (Attribution | undefined)[]): Attribution | undefined {
  return attributions.find((found) => found && found.pattern !== 'subject') ?? attributions.find(Boolean);
}
