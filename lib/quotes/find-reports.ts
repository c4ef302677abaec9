/** Who speaks or acts in the narration, speech or no speech: subjects of verbs of saying, pronouns that open sentences. */
import { isNounHere, isVerb } from './attribute-locally.ts';
import { findSubject } from './find-subject.ts';
import { readPhrase, type Source } from './noun-phrase.ts';
import { type Scene, tokenAt } from './scene.ts';

export interface Report {
  readonly slot: number;
  readonly source: Source;
  readonly spoke: boolean;
}

/** @returns reports in the article's order. */
export function findReports(scene: Scene): readonly Report[] {
  const reports: Report[] = [];
  scene.slots.forEach((slot, at) => {
    const sentence = scene.sentences[slot.sentence];
    if (!sentence) return;
    const verb = slot.speech < 0 && scene.pack.says.has(tokenAt(scene, at)?.lower ?? '');
    if (verb && isVerb(scene, at) && !isNounHere(scene, at)) {
      const start = Math.max(sentence.start, at - 60);
      const source = findSubject(scene, at, start, Math.min(sentence.end, at + 20));
      if (source) reports.push({ slot: at, source, spoke: true });
    } else if (at === sentence.start) {
      const source = readPhrase(scene, at, Math.min(sentence.end, at + 1));
      if (source?.kind === 'pronoun') reports.push({ slot: at, source, spoke: false });
    }
  });
  return reports;
}
