/** The quotes of an article, with who said them. */
import type { People } from '../people/find-people.ts';
import { speakerOf } from '../people/speaker.ts';
import type { Article } from '../text/article.ts';
import { attributeLocally } from './attribute-locally.ts';
import { attributeRuns, type Decision, type Run } from './attribute-runs.ts';
import { findQuotesByClause } from './clauses/find-quotes-by-clause.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findSpeeches } from './find-speeches.ts';
import { isSpeech, SHORTEST_QUOTE } from './judge-speech.ts';
import { mergeSpeeches } from './merge-speeches.ts';
import type { Quote } from './quote.ts';
import { rateCertainty } from './rate-certainty.ts';
import { type Scene, sceneOf } from './scene.ts';
import { trustOffered } from './trust-offered.ts';

/** Speeches → what is said beside each → what is speech → merged → who is meant → told once. */
export function findQuotes(article: Article, people: People): readonly Quote[] {
  const { clauses } = people.pack;
  if (clauses) return dropRepeats(article.text, findQuotesByClause(article, people.quotations, clauses));
  const scene = sceneOf(article.text, people, findSpeeches(article.text, people.quotations));
  const local = scene.speeches.map((_, index) => attributeLocally(scene, index));
  const judged = scene.speeches.flatMap((speech, index) =>
    isSpeech(scene, speech, index, local[index]) ? [index] : [],
  );
  const runs = mergeSpeeches(scene, judged);
  const decisions = attributeRuns(scene, runs, local);
  const quotes = runs.flatMap((run, index) => quoteOf(scene, run, decisions[index]));
  return dropRepeats(article.text, quotes);
}

function quoteOf(scene: Scene, run: Run, decision: Decision | undefined): readonly Quote[] {
  const speeches = run.flatMap((index) => scene.speeches[index] ?? []);
  const parts = speeches.flatMap((speech) => speech.parts);
  if (speeches.reduce((sum, { words }) => sum + words, 0) < SHORTEST_QUOTE) return [];
  if (!decision) return [{ parts, certainty: 0 }];
  const { voice, pattern, attribution } = decision;
  return [
    {
      parts,
      speaker: speakerOf(voice.person, scene.text),
      certainty: rateCertainty(pattern, voice, attribution) * (attribution ? 1 : trustOffered(voice.person)),
      ...(attribution?.cue && { cue: attribution.cue }),
    },
  ];
}
