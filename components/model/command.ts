/** What a key means in the popup. */
import { LENGTHS, type Length } from './settings.ts';

export type Command =
  | { readonly type: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | {
      readonly type:
        | 'copy'
        | 'copy-all'
        | 'copy-markdown'
        | 'cite'
        | 'find-speaker'
        | 'order'
        | 'read-aloud'
        | 'panel'
        | 'settings'
        | 'keys'
        | 'close';
    }
  | { readonly type: 'length'; readonly length: Length };

/** The part of a keyboard event that matters. */
export interface Key {
  readonly key: string;
  /** The key's place on the keyboard: stands in for letters on keyboards of other scripts. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  arrowdown: { type: 'move', to: 'next' },
  arrowup: { type: 'move', to: 'previous' },
  home: { type: 'move', to: 'first' },
  end: { type: 'move', to: 'last' },
  c: { type: 'copy' },
  a: { type: 'copy-all' },
  m: { type: 'copy-markdown' },
  o: { type: 'order' },
  b: { type: 'cite' },
  r: { type: 'read-aloud' },
  p: { type: 'panel' },
  '/': { type: 'find-speaker' },
  ',': { type: 'settings' },
  '?': { type: 'keys' },
  escape: { type: 'close' },
};

/** Undefined for keys that are the browser's: with Ctrl, Alt or Meta, and all that Pith gives no meaning. */
export function commandOf({ key, code, ctrlKey, metaKey, altKey }: Key): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const number = Number(key);
  const length = LENGTHS[number - 1];
  if (length) return { type: 'length', length };
  const isOtherScript = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  const name = (isOtherScript ? code.replace(/^Key/, '') : key).toLowerCase();
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}
