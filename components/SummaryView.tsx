/** An article's summary. */
import { useState } from 'preact/hooks';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import type { Handlers } from './model/handlers.ts';
import type { SummaryState } from './model/state.ts';
import { itemAt } from './move-focus.ts';
import { Points } from './Points.tsx';
import { Quotes } from './Quotes.tsx';
import { Strip } from './Strip.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly state: SummaryState;
  readonly handlers: Handlers;
  readonly onKeys: () => void;
}

export function SummaryView({ state, handlers, onKeys }: Props) {
  const { summary, settings, speaker } = state;
  const [focused, setFocused] = useState<string>();
  const items = useKeptFocus([summary, settings.order, speaker]);
  return (
    <>
      <div class="scroller">
        <Header article={state.article} points={state.summary.points} />
        <Strip article={state.article} summary={state.summary} current={state.current} focused={focused} />
        <main ref={items} onFocusIn={({ target }) => setFocused(itemAt(target))}>
          <Points state={state} handlers={handlers} />
          <Quotes state={state} handlers={handlers} />
        </main>
      </div>
      <Foot article={state.article} handlers={handlers} onKeys={onKeys} />
    </>
  );
}
