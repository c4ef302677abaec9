/** The quotes of an article, with who said them. */
import type { People } from '../people/find-people.ts';
import { speakerOf } from '../people/speaker.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { attributeByContext } from './attribute-by-context.ts';
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
  return runs.flatMap((run) => {
    const own = bestOf(run.map((index) => local[index]));
    const first = scene.places[run[0] ?? 0]?.first ?? 0;
    const last = scene.places[run.at(-1) ?? 0]?.last ?? 0;
    memory.readTo(Math.min(first, own?.slots.start ?? first), resolve);
    const decision = decide(scene, { first, last }, own, memory, resolve);
    if (decision) memory.note({ voice: decision.voice, block: scene.slots[last]?.block ?? 0, by: 'quote' });
    return quoteOf(scene, run, decision);
  });
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
  place: { readonly first: number; readonly last: number },
  own: Attribution | undefined,
  memory: Memory,
  resolve: Resolve,
): Decision | undefined {
  if (own?.pattern === 'hearer' || (own?.source.kind === 'pronoun' && scene.pack.i.has(own.source.word)))
    return undefined;
  const voice = own && resolve(own.source, memory);
  const ownDecision = voice && own && { voice, pattern: own.pattern, attribution: own };
  if (ownDecision && own.pattern !== 'subject') return ownDecision;
  const guess = attributeByContext(scene, place, memory, resolve);
  return guess && (!ownDecision || guess.pattern === 'same-paragraph') ? guess : ownDecision;
}

function quoteOf(scene: Scene, run: readonly number[], decision: Decision | undefined): readonly Quote[] {
  const speeches = run.flatMap((index) => scene.speeches[index] ?? []);
  const parts = speeches.flatMap((speech) => speech.parts);
  if (speeches.reduce((sum, { words }) => sum + words, 0) < SHORTEST_QUOTE) return [];
  if (!decision) return [{ parts, certainty: 0 }];
  const { voice, pattern, attribution } = decision;
  return [
    {
      parts,
      speaker: speakerOf(voice.person, scene.text),
      certainty: rateCertainty(pattern, voice, attribution),
      ...(attribution?.cue && { cue: attribution.cue }),
    },
  ];
}

/** Of several speeches' attributions, the first that has a verb. */
function bestOf(attributions: readonly (Attribution | undefined)[]): Attribution | undefined {
  return attributions.find((found) => found && found.pattern !== 'subject') ?? attributions.find(Boolean);
}
