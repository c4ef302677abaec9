/** The shelf of what the reader has starred, over all pages. */
import type { Kept } from '../../lib/cite/kept.ts';

export interface ShelfStore {
  /** What was kept, unchecked. */
  load(): Promise<unknown>;
  /** In place of what was kept. Never rejects. @returns false where it could not be kept. */
  save(entries: readonly Kept[]): Promise<boolean>;
  /** Calls back whenever it was changed. @returns a function that ends it. */
  watch(onChange: () => void): () => void;
}

/** The newest first. What a newer version or a broken storage left is passed over. */
export function shelfFrom(saved: unknown): readonly Kept[] {
  return Array.isArray(saved) ? saved.filter(isKept) : [];
}

const TEXTS = ['text', 'title', 'address', 'language', 'keptOn'] as const;
const OPTIONAL = ['by', 'site', 'published', 'link'] as const;

function isKept(entry: unknown): entry is Kept {
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = entry as Readonly<Record<string, unknown>>;
  const { kind, words, direction, link } = fields;
  return (
    (kind === 'point' || kind === 'quote') &&
    (direction === 'ltr' || direction === 'rtl') &&
    TEXTS.every((name) => typeof fields[name] === 'string') &&
    OPTIONAL.every((name) => fields[name] === undefined || typeof fields[name] === 'string') &&
    // It becomes a link on a page of Pith's own.
    (link === undefined || /^https?:\/\//i.test(String(link))) &&
    Array.isArray(words) &&
    words.every((part) => typeof part === 'string')
  );
}
