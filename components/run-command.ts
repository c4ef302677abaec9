/** Carries out a keyboard command on a summary. */

import type { Handlers } from './model/handlers.ts';
import { stepInPage } from './model/in-page.ts';
import type { Command } from './model/keys.ts';
import type { SummaryState } from './model/state.ts';
import { itemAt, moveFocus, moveToSection } from './move-focus.ts';

export function runCommand(command: Command, state: SummaryState, handlers: Handlers): void {
  const { current } = state;
  switch (command.type) {
    case 'move':
      moveFocus(document, document.activeElement, command.to);
      break;
    case 'copy': {
      handlers.onCopy(itemAt(document.activeElement) ?? current);
      break;
    }
    case 'copy-all':
      handlers.onCopyAll();
      break;
    case 'copy-markdown':
      handlers.onCopyAll('markdown');
      break;
    case 'cite':
      handlers.onCite();
      break;
    case 'find-speaker':
      document.querySelector<HTMLElement>('[data-action=find-speaker]')?.click();
      break;
    case 'step': {
      const next = stepInPage(state, itemAt(document.activeElement) ?? current, command.by);
      if (next === undefined) break;
      document.querySelector<HTMLElement>(`[data-item="${next}"]`)?.focus();
      handlers.onShow(next);
      break;
    }
    case 'star': {
      const item = itemAt(document.activeElement) ?? current;
      const star = starOf(item);
      if (star) star.click();
      else handlers.onRefuse(item === undefined ? 'notice.nothingPicked' : 'shelf.notKept');
      break;
    }
    case 'marks':
      handlers.onMarks();
      break;
    case 'quotes':
      moveToSection(document, 'quotes');
      break;
    case 'panel':
      handlers.onPanel?.();
      break;
    case 'settings':
      handlers.onSettings();
      break;
    case 'length':
      handlers.onLength(command.length);
      break;
    case 'order':
      handlers.onToggleOrder();
      break;
  }
}

/** Null where nothing can be kept. */
function starOf(item: string | undefined): HTMLElement | null | undefined {
  return document.querySelector(`[data-item="${item}"]`)?.closest('.row')?.querySelector('.star');
}
