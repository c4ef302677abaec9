/** The actions as callbacks for the view, tied to the state that the view shows. */
import type { Format } from '../../lib/cite/choices.ts';
import type { CitationStyle } from '../../lib/cite/citations/citation-styles.ts';
import { filter, open, setLength, setOrder, show } from './actions.ts';
import type { Collaborators } from './collaborators.ts';
import { markAll } from './in-page.ts';
import { inTurn } from './in-turn.ts';
import { askPageText } from './page-text-soon.ts';
import { read } from './read.ts';
import type { FileKind } from './save.ts';
import type { Length, Order } from './settings.ts';
import type { Dispatch, SummaryState } from './state.ts';
import type { Key } from './wording.ts';

export interface Handlers {
  /** @param id an item's name; an unknown one does nothing. */
  onShow(id: string): void;
  /** Marks all points and quotes in the page, or takes the marks away. */
  onMarks(): void;
  /** The focus is on a point or a quote, which the reader may copy next. */
  onFocus(): void;
  /** Shows more about an item, or no longer. @param id its name. */
  onToggle(id: string): void;
  /** @param id an item's name; undefined where the reader has picked none. */
  onCopy(id: string | undefined): void;
  /** @param format undefined: the reader's choice. */
  onCopyAll(format?: Format): void;
  /** @param speaker a group's key. */
  onCopySpeaker(speaker: string): void;
  onCopyJson(): void;
  /** Who is quoted, as a table or as comma-separated values. */
  onCopyTable(format: 'table' | 'csv'): void;
  /** @param style undefined: the reader's choice. */
  onCite(style?: CitationStyle): void;
  onSave(kind: FileKind): void;
  onLength(length: Length): void;
  onOrder(order: Order): void;
  onToggleOrder(): void;
  /** @param speaker a group's key; undefined for all. */
  onFilter(speaker: string | undefined): void;
  onSettings(): void;
  /** Absent where nothing can be kept. */
  readonly onShelf: (() => void) | undefined;
  /** Says why a key did nothing. */
  onRefuse(notice: Key): void;
  /** Reads the page where a selection was read. */
  onWholePage(): void;
  /** Absent where there is no panel to open. */
  readonly onPanel: (() => void) | undefined;
}

export function handlersFor(state: SummaryState, collaborators: Collaborators, dispatch: Dispatch): Handlers {
  const { openPanel, shelf } = collaborators;
  const refuse = (notice: Key) => dispatch({ type: 'refused', notice: collaborators.wording.t(notice) });
  // What copies and saves is loaded when it is first asked for: no reader waits for it to see a summary.
  const copying = (act: (copies: typeof import('./copy.ts')) => Promise<void>) =>
    void inTurn(async () => act(await import('./copy.ts'))).catch(() => refuse('notice.notCopied'));
  const saving = (act: (saves: typeof import('./save.ts')) => Promise<void>) =>
    void import('./save.ts').then(act).catch(() => refuse('notice.notSaved'));
  const order = (chosen: Order) => void setOrder(state, chosen, collaborators, dispatch);
  return {
    onShow: (id) => void show(state, id, collaborators, dispatch),
    onMarks: () => void markAll(state, collaborators, dispatch),
    onFocus: () => {
      // The reader may close the popup right behind a copy.
      void import('./copy.ts').catch(() => undefined);
      void askPageText(state.article, collaborators.page);
    },
    onToggle: (id) => dispatch({ type: 'toggled', item: id }),
    onCopy: (id) => copying(({ copyItem }) => copyItem(state, id, collaborators, dispatch)),
    onCopyAll: (format) => copying(({ copyAll }) => copyAll(state, format, collaborators, dispatch)),
    onCopySpeaker: (speaker) =>
      copying(({ copySpeaker }) => copySpeaker(state, speaker, collaborators, dispatch)),
    onCopyJson: () => copying(({ copyJson }) => copyJson(state, collaborators, dispatch)),
    onCopyTable: (format) => copying(({ copyTable }) => copyTable(state, format, collaborators, dispatch)),
    onCite: (style) => copying(({ copyCitation }) => copyCitation(state, style, collaborators, dispatch)),
    onSave: (kind) => saving(({ saveAs }) => saveAs(state, kind, collaborators, dispatch)),
    onLength: (length) => void setLength(state, length, collaborators, dispatch),
    onOrder: order,
    onToggleOrder: () => order(state.settings.order === 'speaker' ? 'article' : 'speaker'),
    onFilter: (speaker) => filter(state, speaker, collaborators, dispatch),
    onSettings: () => void open(collaborators.settings.open, collaborators, dispatch),
    onShelf: shelf && (() => void open(shelf.open, collaborators, dispatch)),
    onRefuse: refuse,
    onWholePage: () => void read(collaborators, dispatch, 'page'),
    onPanel: openPanel && (() => void open(openPanel, collaborators, dispatch)),
  };
}
