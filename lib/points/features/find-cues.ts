/** Which cues a text has. */
import { CUE_KINDS, type CueKind, type Cues } from '../../text/packs/cues/cues.ts';

/** In the order of CUE_KINDS. */
export interface CuesFound {
  /** How often each kind is found. */
  readonly counts: ArrayLike<number>;
  /** 1 for each kind that the text begins with. */
  readonly atHead: ArrayLike<number>;
}

/** @param text in lower case @param words the text's */
export type FindCues = (text: string, words: readonly string[]) => CuesFound;

interface Entry {
  /** Its place in CUE_KINDS. */
  readonly kind: number;
  /** The words behind its first. */
  readonly rest: readonly string[];
}

/** So many words are a text's head, and so many characters where words are not parted. */
const HEAD_WORDS = 2;
const HEAD_CHARACTERS = 4;
const NOTHING: CuesFound = { counts: CUE_KINDS.map(() => 0), atHead: CUE_KINDS.map(() => 0) };
const known = new WeakMap<Cues, FindCues>();

export function cueFinderOf(cues: Cues | undefined): FindCues {
  if (!cues) return () => NOTHING;
  const found = known.get(cues) ?? (cues.inside ? finderInside(cues) : finderByWords(cues));
  known.set(cues, found);
  return found;
}

const phrasesOf = (cues: Cues, kind: CueKind): readonly string[] =>
  cues[kind]?.split(',').map((phrase) => phrase.trim()) ?? [];

function finderByWords(cues: Cues): FindCues {
  const table = new Map<string, Entry[]>();
  for (const [kind, name] of CUE_KINDS.entries()) {
    for (const phrase of phrasesOf(cues, name)) {
      const [first = '', ...rest] = phrase.split(/\s+/);
      table.set(first, [...(table.get(first) ?? []), { kind, rest }]);
    }
  }
  return (_, words) => {
    const [counts, atHead] = [new Uint16Array(CUE_KINDS.length), new Uint8Array(CUE_KINDS.length)];
    for (let at = 0; at < words.length; at++) {
      const entries = table.get(words[at] ?? '');
      if (!entries) continue;
      for (const { kind, rest } of entries) {
        if (!rest.every((next, behind) => words[at + 1 + behind] === next)) continue;
        counts[kind] = (counts[kind] ?? 0) + 1;
        if (at < HEAD_WORDS) atHead[kind] = 1;
      }
    }
    return { counts, atHead };
  };
}

function finderInside(cues: Cues): FindCues {
  const table = CUE_KINDS.map((kind) => phrasesOf(cues, kind));
  return (text) => {
    const places = table.map((phrases) =>
      phrases.map((phrase) => text.indexOf(phrase)).filter((place) => place >= 0),
    );
    return {
      counts: places.map((found) => found.length),
      atHead: places.map((found) => (found.some((place) => place < HEAD_CHARACTERS) ? 1 : 0)),
    };
  };
}
