/** Sources without a verb: "according to X", "laut X", "X zufolge", "Pour X, …". */
import type { Phrases } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';
import { readPhrase } from './read-phrase.ts';
import { readPhraseBack } from './read-phrase-back.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** So far from its verb the paper may be told. */
const PAPER_REACH = 12;

export interface FoundSource {
  readonly source: Source;
  /** First and behind-last slot of the words that attribute. */
  readonly cue: Span;
}

/** The source whose words start in a slot. */
export function sourceAt(scene: Scene, at: number, { start, end }: Span): FoundSource | undefined {
  const length = phraseAt(scene, at, end, scene.pack.accordingTo);
  const told = length > 0 ? readPhrase(scene, at + length, end) : undefined;
  const behind = told && (authorOf(scene, told, end) ?? told);
  if (behind) return { source: behind, cue: { start: at, end: at + length } };
  const paper = paperAt(scene, at, { start, end });
  if (paper) return { source: paper, cue: { start: at, end: at + 1 } };
  const opinion = opinionAt(scene, at, start, end);
  if (opinion) return { source: opinion, cue: { start: at, end: at + 1 } };
  const after = phraseAt(scene, at, end, scene.pack.accordingToAfter);
  const before = after > 0 ? readPhraseBack(scene, at - 1, start) : undefined;
  return before && { source: before, cue: { start: at, end: at + after } };
}

/** "a survey by Jane Smith": a person behind the paper. */
function authorOf(scene: Scene, paper: Source, end: number): Source | undefined {
  if (paper.kind !== 'noun' || !scene.pack.agent.has(wordAt(scene, paper.slots.end))) return undefined;
  const author = readPhrase(scene, paper.slots.end + 1, end);
  return author?.kind === 'name' && scene.people.personOf.get(author.mention)?.kind === 'person'
    ? author
    : undefined;
}

/** "Im Urteil heißt es", "I brevet står det": the paper behind a preposition in which it stands. */
function paperAt(scene: Scene, at: number, { start, end }: Span): Source | undefined {
  const { pack } = scene;
  if (!pack.stands.has(wordAt(scene, at))) return undefined;
  if (!pack.it.has(wordAt(scene, at - 1)) && !pack.it.has(wordAt(scene, at + 1))) return undefined;
  const near = { from: Math.max(start, at - PAPER_REACH), to: Math.min(end, at + PAPER_REACH) };
  for (let slot = near.from; slot < near.to; slot++) {
    if (!pack.prepositions.has(wordAt(scene, slot))) continue;
    const source = readPhrase(scene, slot + 1, slot < at ? at : near.to);
    if (source?.kind === 'noun' && isSpeakerNoun(scene, source.head)) return source;
  }
  return undefined;
}

/** A preposition that means "according to" only where it opens a clause, and before somebody. */
function opinionAt(scene: Scene, at: number, start: number, end: number): Source | undefined {
  const opens = at === start || tokenAt(scene, at - 1)?.kind === 'comma';
  if (!opens || !scene.pack.opinions.has(wordAt(scene, at))) return undefined;
  const source = readPhrase(scene, at + 1, end);
  const isSomebody =
    source?.kind === 'name'
      ? scene.people.personOf.get(source.mention)?.kind === 'person'
      : source?.kind === 'noun' && isSpeakerNoun(scene, source.head);
  return isSomebody ? source : undefined;
}

function phraseAt(scene: Scene, at: number, end: number, list: Phrases): number {
  for (const phrase of list) {
    if (at + phrase.length <= end && phrase.every((word, index) => wordAt(scene, at + index) === word))
      return phrase.length;
  }
  return 0;
}
