/** An article's summary. */
import { useState } from 'preact/hooks';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { JumpBar } from './JumpBar.tsx';
import { KeptHere } from './KeptHere.tsx';
import type { Collaborators } from './model/collaborators.ts';
import type { Handlers } from './model/handlers.ts';
import type { Dispatch, SummaryState } from './model/state.ts';
import { itemAt } from './move-focus.ts';
import { Notice } from './Notice.tsx';
import { Points } from './Points.tsx';
import { Quotes } from './Quotes.tsx';
import { SelectedQuote } from './SelectedQuote.tsx';
import { SelectionBanner } from './SelectionBanner.tsx';
import { ShelfContext } from './shelf-context.ts';
import { useFirstOnly } from './use-first-only.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import type { ReadingAloud } from './use-read-aloud.ts';
import { useKept, useShelf } from './use-shelf.ts';

/** More quotes than most articles hold, and two screens of the popup. */
const FIRST_QUOTES = 40;

interface Props {
  readonly state: SummaryState;
  readonly collaborators: Pick<Collaborators, 'shelf' | 'wording' | 'today'>;
  readonly dispatch: Dispatch;
  readonly handlers: Handlers;
  readonly aloud: ReadingAloud;
  readonly onKeys: () => void;
  /** The notice has been read. */
  readonly onFaded: () => void;
  /** Its page has other main matter. */
  readonly isPart: boolean;
}

export function SummaryView(props: Props) {
  const { state, collaborators, dispatch, handlers, aloud, onKeys, onFaded, isPart } = props;
  const { summary, settings, speaker } = state;
  const [focused, setFocused] = useState<string>();
  const focus = (item: string | undefined) => {
    setFocused(item);
    if (item !== undefined) handlers.onFocus();
  };
  // Where the reader was may be further down.
  const quotes = useFirstOnly(state.resumed ? summary.quotes.length : FIRST_QUOTES, summary.quotes.length);
  const items = useKeptFocus([summary, settings.order, speaker]);
  const Main = (isPart ? 'div' : 'main') as 'main';
  const kept = useKept(collaborators.shelf);
  const shelf = useShelf(kept, state, collaborators, dispatch);
  return (
    <ShelfContext.Provider value={shelf}>
      <div class="scroller">
        {state.scope === 'selection' && <SelectionBanner onWhole={handlers.onWholePage} />}
        <Header article={state.article} kind={summary.kind} onPanel={handlers.onPanel} />
        <JumpBar state={state} quotes={quotes} focused={focused} />
        <Main ref={items} onFocusIn={({ target }) => focus(itemAt(target))}>
          {kept && state.scope === 'page' && <KeptHere kept={kept} article={state.article} />}
          {state.selected && <SelectedQuote quote={state.selected} state={state} handlers={handlers} />}
          <Points state={state} handlers={handlers} aloud={aloud} />
          <Quotes state={state} count={quotes} handlers={handlers} />
        </Main>
      </div>
      <Foot article={state.article} handlers={handlers} onKeys={onKeys}>
        <Notice notice={state.notice} onFaded={onFaded} />
      </Foot>
    </ShelfContext.Provider>
  );
}
