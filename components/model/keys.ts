/** The table of keys: what each does, and how the list of keys names it. */
import { LENGTHS, type Length } from './settings.ts';
import type { Key } from './wording.ts';

export type Command =
  | { readonly type: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | {
      readonly type:
        | 'copy'
        | 'copy-all'
        | 'copy-markdown'
        | 'cite'
        | 'find-speaker'
        | 'quotes'
        | 'marks'
        | 'star'
        | 'order'
        | 'read-aloud'
        | 'panel'
        | 'settings'
        | 'keys'
        | 'close';
    }
  /** Through the page's own order. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'length'; readonly length: Length };

export interface KeyRow {
  /** By the browser's name of the key, in lower case. Empty for a key that the browser's own buttons obey. */
  readonly commands: Readonly<Record<string, Command>>;
  /** What stands on the keys: a sign, or a message's name where languages differ. */
  readonly caps: readonly (string | { readonly named: Key })[];
  readonly meaning: Key;
  /** Only where there is a side panel to open. */
  readonly needsPanel?: true;
}

/** A key that bears a letter or a sign. */
function key(sign: string, command: Command, meaning: Key): KeyRow {
  return { commands: { [sign]: command }, caps: [sign.toUpperCase()], meaning };
}

/** In the order of the list. */
export const KEYS: readonly KeyRow[] = [
  {
    commands: { arrowdown: { type: 'move', to: 'next' }, arrowup: { type: 'move', to: 'previous' } },
    caps: ['↓', '↑'],
    meaning: 'keyMeanings.move',
  },
  {
    commands: { home: { type: 'move', to: 'first' }, end: { type: 'move', to: 'last' } },
    caps: [{ named: 'keyCaps.home' }, { named: 'keyCaps.end' }],
    meaning: 'keyMeanings.ends',
  },
  { commands: {}, caps: [{ named: 'keyCaps.enter' }], meaning: 'keyMeanings.show' },
  {
    commands: { n: { type: 'step', by: 1 }, p: { type: 'step', by: -1 } },
    caps: ['N', 'P'],
    meaning: 'keyMeanings.step',
  },
  key('h', { type: 'marks' }, 'keyMeanings.marks'),
  key('q', { type: 'quotes' }, 'keyMeanings.quotes'),
  key('c', { type: 'copy' }, 'keyMeanings.copy'),
  key('k', { type: 'star' }, 'keyMeanings.star'),
  key('a', { type: 'copy-all' }, 'keyMeanings.copyAll'),
  key('m', { type: 'copy-markdown' }, 'keyMeanings.copyMarkdown'),
  key('b', { type: 'cite' }, 'keyMeanings.cite'),
  {
    commands: Object.fromEntries(
      LENGTHS.map((length, index) => [`${index + 1}`, { type: 'length', length } as const]),
    ),
    caps: LENGTHS.map((_, index) => `${index + 1}`),
    meaning: 'keyMeanings.length',
  },
  key('o', { type: 'order' }, 'keyMeanings.order'),
  key('/', { type: 'find-speaker' }, 'keyMeanings.find'),
  key('r', { type: 'read-aloud' }, 'keyMeanings.readAloud'),
  { ...key('s', { type: 'panel' }, 'keyMeanings.panel'), needsPanel: true },
  key(',', { type: 'settings' }, 'keyMeanings.settings'),
  key('?', { type: 'keys' }, 'keyMeanings.keys'),
  {
    commands: { escape: { type: 'close' } },
    caps: [{ named: 'keyCaps.escape' }],
    meaning: 'keyMeanings.close',
  },
];
