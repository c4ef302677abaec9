/** Who speaks or acts in the narration, quote or no quote: subjects of verbs of saying, and of sentences. */
import { isNounHere, isPassive, isVerb } from './cues.ts';
import { sourceAt } from './find-source.ts';
import { findSubject } from './find-subject.ts';
import { firstSubject } from './first-subject.ts';
import { type Narration, wordAt } from './narration.ts';
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
export function findReports(narration: Narration): readonly Report[] {
  return narration.sentences.flatMap((sentence) => {
    if (narration.inserts.has(narration.slots[sentence.start]?.block ?? -1)) return [];
    const end = Math.min(sentence.end, sentence.start + REACH * 2);
    const reports: Report[] = [];
    const subject = firstSubject(narration, sentence.start, Math.min(end, sentence.start + REACH));
    if (subject && mayAct(narration, subject))
      reports.push({ slot: subject.slots.start, source: subject, spoke: false });
    for (let at = sentence.start; at < end; at++) {
      const told = sourceAt(narration, at, { start: sentence.start, end })?.source;
      // "…, she said, according to the radio": who only carries the words does not go on speaking.
      if (told && mayAct(narration, told) && !reports.some(({ spoke }) => spoke))
        reports.push({ slot: at, source: told, spoke: true });
      if (
        !(
          narration.pack.lexicon.reportingVerbs.has(wordAt(narration, at)) ||
          narration.pack.lexicon.reportingParticiples.has(wordAt(narration, at))
        )
      )
        continue;
      if (!isVerb(narration, at)) continue;
      if (isNounHere(narration, at) || isPassive(narration, at)) continue;
      const source = findSubject(
        narration,
        at,
        Math.max(sentence.start, at - REACH),
        Math.min(end, at + REACH / 3),
      );
      if (source && mayAct(narration, source)) reports.push({ slot: at, source, spoke: true });
    }
    return reports;
  });
}

function mayAct(narration: Narration, source: Source): boolean {
  return source.kind !== 'noun' || isSpeakerNoun(narration, source.head);
}
