/** Which cues a text has. */
import { CUE_KINDS, type CueKind, type Cues } from '../../text/packs/cues/cues.ts';

export interface CuesFound {
  /** How often each kind is found; a kind that is not stands not here. */
  readonly counts: ReadonlyMap<CueKind, number>;
  /** Kinds that the text begins with. */
  readonly atHead: ReadonlySet<CueKind>;
}

/** @param text in lower case @param words the text's */
export type FindCues = (text: string, words: readonly string[]) => CuesFound;

interface Entry {
  readonly kind: CueKind;
  /** The words behind its first. */
  readonly rest: readonly string[];
}

/** So many words are a text's head, and so many characters where words are not parted. */
const HEAD_WORDS = 2;
const HEAD_CHARACTERS = 4;
const NOTHING: CuesFound = { counts: new Map(), atHead: new Set() };
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
  for (const kind of CUE_KINDS) {
    for (const phrase of phrasesOf(cues, kind)) {
      const [first = '', ...rest] = phrase.split(/\s+/);
      table.set(first, [...(table.get(first) ?? []), { kind, rest }]);
    }
  }
  return (_, words) => {
    const counts = new Map<CueKind, number>();
    const atHead = new Set<CueKind>();
    words.forEach((word, at) => {
      for (const { kind, rest } of table.get(word) ?? []) {
        if (!rest.every((next, behind) => words[at + 1 + behind] === next)) continue;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (at < HEAD_WORDS) atHead.add(kind);
      }
    });
    return { counts, atHead };
  };
}

function finderInside(cues: Cues): FindCues {
  const table = CUE_KINDS.map((kind) => [kind, phrasesOf(cues, kind)] as const);
  return (text) => {
    const counts = new Map<CueKind, number>();
    const atHead = new Set<CueKind>();
    for (const [kind, phrases] of table) {
      const places = phrases.map((phrase) => text.indexOf(phrase)).filter((place) => place >= 0);
      if (places.length > 0) counts.set(kind, places.length);
      if (places.some((place) => place < HEAD_CHARACTERS)) atHead.add(kind);
    }
    return { counts, atHead };
  };
}
