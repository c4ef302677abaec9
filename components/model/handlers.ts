/** The actions as callbacks for the view, tied to the state that the view shows. */
import type { Format } from '../../lib/cite/clips.ts';
import { copyAll, copyItem, filter, setLength, setOrder, show } from './actions.ts';
import type { Collaborators } from './collaborators.ts';
import type { Length, Order } from './settings.ts';
import type { Event, SummaryState } from './state.ts';

export interface Handlers {
  /** @param id an item's name; an unknown one does nothing. */
  onShow(id: string): void;
  /** @param id an item's name; undefined where the reader has picked none. */
  onCopy(id: string | undefined): void;
  onCopyAll(format: Format): void;
  onLength(length: Length): void;
  onOrder(order: Order): void;
  onToggleOrder(): void;
  /** @param speaker a group's key; undefined for all. */
  onFilter(speaker: string | undefined): void;
}

export function handlersFor(
  state: SummaryState,
  collaborators: Collaborators,
  dispatch: (event: Event) => void,
): Handlers {
  const order = (chosen: Order) => void setOrder(state, chosen, collaborators, dispatch);
  return {
    onShow: (id) => void show(state, id, collaborators, dispatch),
    onCopy: (id) => void copyItem(state, id, collaborators, dispatch),
    onCopyAll: (format) => void copyAll(state, format, collaborators, dispatch),
    onLength: (length) => void setLength(state, length, collaborators, dispatch),
    onOrder: order,
    onToggleOrder: () => order(state.settings.order === 'speaker' ? 'article' : 'speaker'),
    onFilter: (speaker) => filter(state, speaker, dispatch),
  };
}
