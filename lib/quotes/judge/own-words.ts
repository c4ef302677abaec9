/** What a quote's own words and its sentence tell, whoever the rival is. */
import type { Gender } from '../../text/packs/names/given-names.ts';
import { pronounForm } from '../discourse/pronoun-form.ts';
import type { Narration } from '../narration.ts';
import type { Run } from '../ways/turn.ts';
import type { Matter } from './features.ts';

export interface OwnWords {
  readonly told: 'name' | 'he' | 'it' | 'noun' | 'nothing';
  readonly saysI: boolean;
  /** The gender of whom the quote speaks of, where it speaks of one alone. */
  readonly spokenOf?: Gender | undefined;
}

/** So much of a quote tells what it speaks of. */
const MOST_WORDS = 60;

/** Reads the first 60 words of a quote’s first part, and what its own sentence tells of its speaker. */
export function readOwnWords(matter: Matter): OwnWords {
  const { narration } = matter.moment.index;
  const words = wordsIn(narration, matter.run);
  return { told: toldBy(matter), saysI: saysI(narration, words), spokenOf: spokenOf(narration, words) };
}

/** By what the quote's own sentence tells of its speaker: where someone stands counts more where it tells little. */
function toldBy({ moment, own }: Matter): OwnWords['told'] {
  if (!own) return 'nothing';
  if (own.source.kind !== 'pronoun') return own.source.kind;
  return pronounForm(moment.index.narration, own.source).one ? 'he' : 'it';
}

function wordsIn({ speeches, text }: Narration, run: Run): readonly string[] {
  const [part] = speeches[run[0] ?? 0]?.parts ?? [];
  const words =
    part &&
    text
      .slice(part.start, part.end)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu);
  return words ? words.slice(0, MOST_WORDS) : [];
}

function saysI({ pack }: Narration, words: readonly string[]): boolean {
  return words.some((word) => pack.lexicon.firstPersonPronouns.has(word) && word.length < 4);
}

function spokenOf({ pack }: Narration, words: readonly string[]): Gender | undefined {
  const { masculinePronouns, femininePronouns, masculineMarks, feminineMarks } = pack.lexicon;
  const he = words.some((word) => masculinePronouns.has(word) || masculineMarks.has(word));
  const she = words.some((word) => femininePronouns.has(word) || feminineMarks.has(word));
  return he === she ? undefined : he ? 'm' : 'f';
}
