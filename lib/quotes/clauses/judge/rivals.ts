/** Everybody who may have said a quotation: whom any way sees, and whom the text names near by. */
import { firstFrom } from '../../../text/first-from.ts';
import type { Span } from '../../../text/span.ts';
import type { Voice } from '../voices.ts';
import type { Scene } from './scene.ts';
import type { Turn } from './turn.ts';

export interface Rival {
  readonly voice: Voice;
  /** What sees them. */
  readonly seenBy: ReadonlySet<string>;
}

/** So many sentences back are asked whom they are about. */
const SENTENCES = 3;
/** So many mentions, and blocks, back names are looked for, and so many mentions on. */
const MENTIONS_BACK = 6;
const MENTIONS_ON = 3;
const BLOCKS_BACK = 3;
/** So many turns back, whoever spoke there may speak again. */
const TURNS = 3;
/** No more are weighed. */
const MOST = 8;

/** @returns each one once, whom the order of asking has found at the head */
export function rivalsOf(
  scene: Scene,
  turns: readonly Turn[],
  at: number,
  star: Voice | undefined,
): readonly Rival[] {
  const found = new Map<string, { voice: Voice; seenBy: Set<string> }>();
  const add = (voice: Voice | undefined, way: string) => {
    if (!voice) return;
    const known = found.get(voice.speaker.name);
    if (known) known.seenBy.add(way);
    else if (found.size < MOST) found.set(voice.speaker.name, { voice, seenBy: new Set([way]) });
  };
  const turn = turns[at];
  if (!turn) return [];
  add(turn.heard, 'first');
  addSpeakers(turns, at, add);
  addTopics(scene, turn, add);
  addMentions(scene, turn, add);
  add(star, 'star');
  return [...found.values()];
}

type Add = (voice: Voice | undefined, way: string) => void;

function addPhrase(scene: Scene, phrase: Span | undefined, way: string, add: Add): void {
  if (phrase) add(scene.meant(phrase), way);
}

function addSpeakers(turns: readonly Turn[], at: number, add: Add): void {
  const before = turns.slice(Math.max(0, at - TURNS), at).reverse();
  const last = before[0]?.heard;
  add(last, 'last');
  add(before.find(({ heard }) => heard && heard.speaker.name !== last?.speaker.name)?.heard, 'other-last');
  const next = turns[at + 1];
  if (next?.told.subject) add(next.heard, 'next-turn');
}

function addTopics(scene: Scene, { clause }: Turn, add: Add): void {
  const own = scene.sentenceAt(clause.lead.end - 1);
  const block = clause.speech.quotation.blocks[0] ?? 0;
  let seen = 0;
  for (let back = clause.lead.start < clause.lead.end ? 1 : 0; back <= SENTENCES; back++) {
    const sentence = scene.sentences[own - back];
    if (!sentence || scene.blockAt(sentence.start) < block - BLOCKS_BACK) break;
    const topic = scene.topicAt(own - back);
    if (!topic) continue;
    addPhrase(scene, topic.phrase, seen === 0 ? 'topic' : seen === 1 ? 'topic-before' : 'topic-far', add);
    if (topic.introduced) addPhrase(scene, topic.phrase, 'introduced', add);
    seen++;
  }
  const next = scene.topicIn(clause.next);
  if (next) addPhrase(scene, next.phrase, 'next', add);
}

function addMentions(scene: Scene, { clause }: Turn, add: Add): void {
  const block = clause.speech.quotation.blocks[0] ?? 0;
  const here = firstFrom(scene.sightings, ({ start }) => start < clause.lead.end);
  for (let back = 1; back <= MENTIONS_BACK; back++) {
    const sighting = scene.sightings[here - back];
    if (!sighting || scene.blockAt(sighting.start) < block - BLOCKS_BACK) break;
    add(sighting.voice, 'named');
  }
  for (let on = 0; on < MENTIONS_ON; on++) {
    const sighting = scene.sightings[here + on];
    if (!sighting || sighting.start >= clause.next.end) break;
    add(sighting.voice, 'named-behind');
  }
}
