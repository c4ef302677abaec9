/** What a key means in the popup. */
import { type Command, KEYS } from './keys.ts';

/** The part of a keyboard event that matters. */
export interface PressedKey {
  readonly key: string;
  /** The key's place on the keyboard: stands in for letters on keyboards of other scripts. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  KEYS.flatMap(({ commands }) => Object.entries(commands)),
);

/** Undefined for keys that are the browser's: with Ctrl, Alt or Meta, and all that Pith gives no meaning. */
export function commandOf({ key, code, ctrlKey, metaKey, altKey }: PressedKey): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const isOtherScript = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  return COMMANDS.get((isOtherScript ? code.replace(/^Key/, '') : key).toLowerCase());
}
