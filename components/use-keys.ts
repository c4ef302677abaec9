/** Keyboard commands, wherever the focus is. */
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf } from './model/command.ts';

/** Listens on the document: a popup opens with the focus on nothing. */
export function useKeys(onCommand: (command: Command) => void): void {
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event);
      // A key held down moves on; it neither copies nor shows the same thing again and again.
      if (!command || (event.repeat && command.type !== 'move')) return;
      // Arrow keys choose among radio buttons, and in a field every key writes.
      if (
        event.target instanceof HTMLInputElement &&
        (command.type === 'move' || event.target.type === 'search')
      )
        return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
