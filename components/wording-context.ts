/** Gives every component Pith's words in the reader's language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wording } from './model/wording.ts';

export const WordingContext = createContext<Wording | undefined>(undefined);

/** @throws outside a WordingContext: a view without words is a mistake of its author. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('No wording was given.');
  return wording;
}
