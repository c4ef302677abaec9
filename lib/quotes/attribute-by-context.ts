/** Who speaks where the sentence does not say: the paragraph's speaker, the last paragraph's, or whom it spoke of. */

import { isVerb } from './attribute-locally.ts';
import type { Attribution, Pattern } from './attribution.ts';
import { findSubject, firstSubject } from './find-subject.ts';
import { isSpeakerNoun } from './noun-phrase.ts';
import type { Remembered, Resolve, Voice } from './resolve-source.ts';
import { type Scene, wordAt } from './scene.ts';

export interface Spoken {
  readonly voice: Voice;
  /** Index of the block in which the quote ends. */
  readonly block: number;
}

export interface Guess {
  readonly voice: Voice;
  readonly pattern: Pattern;
}

/**
 * @param first slot of the speech
 * @param last the quote before, with its speaker
 */
export function attributeByContext(
  scene: Scene,
  first: number,
  last: Spoken | undefined,
  memory: Remembered,
  resolve: Resolve,
): Guess | undefined {
  const block = scene.slots[first]?.block ?? 0;
  if (last && last.block === block) return { voice: last.voice, pattern: 'same-paragraph' };
  if (last && last.block === block - 1) return { voice: last.voice, pattern: 'continued' };
  const spoken = subjectOfBlock(scene, block - 1, first);
  if (!spoken || (spoken.kind === 'noun' && !isSpeakerNoun(scene, spoken.head))) return undefined;
  const voice = resolve(spoken, memory);
  return voice && { voice, pattern: 'scene' };
}

/** The subject of the last verb of saying in a block, else of its last sentence. */
function subjectOfBlock(scene: Scene, block: number, first: number): Attribution['source'] | undefined {
  let at = first - 1;
  while (at >= 0 && (scene.slots[at]?.block ?? 0) > block) at--;
  const end = at + 1;
  let subject: Attribution['source'] | undefined;
  for (; at >= 0 && scene.slots[at]?.block === block; at--) {
    const sentence = scene.sentences[scene.slots[at]?.sentence ?? -1];
    if (!sentence) break;
    if (isVerb(scene, at) && scene.pack.says.has(wordAt(scene, at))) {
      const found = findSubject(scene, at, sentence.start, end);
      if (found) return found;
    }
    if (at === sentence.start) subject ??= firstSubject(scene, sentence.start, sentence.end);
  }
  return subject;
}
