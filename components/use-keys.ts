/** Keyboard commands, wherever the focus is. */
import { useEffect, useRef } from 'preact/hooks';
import { commandOf } from './model/command.ts';
import type { Command } from './model/keys.ts';

/**
 * Listens on the document: a popup opens with the focus on nothing.
 * @param onCommand whether it was carried out: a key that did nothing is the browser's, which may scroll.
 */
export function useKeys(onCommand: (command: Command) => boolean): void {
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event);
      // A key held down moves on; it neither copies nor shows the same thing again and again,
      // as a button would that Enter is held on.
      if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement)
        event.preventDefault();
      if (!command || (event.repeat && command.type !== 'move')) return;
      // Arrow keys choose among radio buttons, and in a field every key writes.
      if (
        event.target instanceof HTMLInputElement &&
        (command.type === 'move' || event.target.type === 'search')
      )
        return;
      if (latest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
