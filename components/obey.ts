/** Carries out a keyboard command on a summary. */
import type { Command } from './model/command.ts';
import type { Handlers } from './model/handlers.ts';
import type { SummaryState } from './model/state.ts';
import { moveFocus } from './move-focus.ts';

export function obey(command: Command, { current }: SummaryState, handlers: Handlers): void {
  switch (command.type) {
    case 'move':
      moveFocus(document, document.activeElement, command.to);
      break;
    case 'copy': {
      handlers.onCopy(focusedItem() ?? current);
      break;
    }
    case 'copy-all':
      handlers.onCopyAll('rich');
      break;
    case 'copy-markdown':
      handlers.onCopyAll('markdown');
      break;
    case 'length':
      handlers.onLength(command.length);
      break;
    case 'order':
      handlers.onToggleOrder();
      break;
  }
}

/** The item that has the focus itself or in one of the buttons beside it. */
function focusedItem(): string | undefined {
  const row = document.activeElement?.closest('.row');
  return row?.querySelector<HTMLElement>('[data-item]')?.dataset.item;
}
