/** Who speaks or acts in the narration, quote or no quote: subjects of verbs of saying, and of sentences. */
import { isNounHere, isPassive, isVerb } from './cues.ts';
import { sourceAt } from './find-source.ts';
import { findSubject } from './find-subject.ts';
import { firstSubject } from './first-subject.ts';
import { type Scene, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';

export interface Report {
  readonly slot: number;
  readonly source: Source;
  readonly spoke: boolean;
}

/** No more slots of a sentence are read than this. */
const REACH = 60;

/** @returns reports in the article's order. */
export function findReports(scene: Scene): readonly Report[] {
  return scene.sentences.flatMap((sentence) => {
    if (scene.people.inserts.has(scene.slots[sentence.start]?.block ?? -1)) return [];
    const end = Math.min(sentence.end, sentence.start + REACH * 2);
    const reports: Report[] = [];
    const subject = firstSubject(scene, sentence.start, Math.min(end, sentence.start + REACH));
    if (subject && mayAct(scene, subject))
      reports.push({ slot: subject.slots.start, source: subject, spoke: false });
    for (let at = sentence.start; at < end; at++) {
      const told = sourceAt(scene, at, { start: sentence.start, end })?.source;
      // "…, she said, according to the radio": who only carries the words does not go on speaking.
      if (told && mayAct(scene, told) && !reports.some(({ spoke }) => spoke))
        reports.push({ slot: at, source: told, spoke: true });
      if (!(scene.pack.says.has(wordAt(scene, at)) || scene.pack.saying.has(wordAt(scene, at)))) continue;
      if (!isVerb(scene, at)) continue;
      if (isNounHere(scene, at) || isPassive(scene, at)) continue;
      const source = findSubject(
        scene,
        at,
        Math.max(sentence.start, at - REACH),
        Math.min(end, at + REACH / 3),
      );
      if (source && mayAct(scene, source)) reports.push({ slot: at, source, spoke: true });
    }
    return reports;
  });
}

function mayAct(scene: Scene, source: Source): boolean {
  return source.kind !== 'noun' || isSpeakerNoun(scene, source.head);
}
