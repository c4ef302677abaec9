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
      if (!command) return;
      // Arrow keys choose among radio buttons.
      if (command.type === 'move' && event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
