/** The popup: reads the page once, then shows what came of it. */
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { KeyList } from './KeyList.tsx';
import { Localised } from './Localised.tsx';
import { announcementOf } from './model/announcement.ts';
import type { Collaborators } from './model/collaborators.ts';
import { handlersFor } from './model/handlers.ts';
import { languageName } from './model/language-name.ts';
import { read } from './model/read.ts';
import { reduce } from './model/reduce.ts';
import { INITIAL } from './model/state.ts';
import { moveFocus } from './move-focus.ts';
import { ProblemView } from './ProblemView.tsx';
import { runCommand } from './run-command.ts';
import { SummaryView } from './SummaryView.tsx';
import { useKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';
import { useReadAloud } from './use-read-aloud.ts';

interface Props {
  readonly collaborators: Collaborators;
  readonly onClose: () => void;
  /** Absent where the view closes before the reader could want that. */
  readonly onReadAgain?: () => void;
  /** Whether the reader asked from within the view for this reading, and so has the focus in it. */
  readonly hasFocus?: boolean;
  /** It stands in another page of Pith's, beside other matter. */
  readonly isPart?: boolean;
}

export function App({ collaborators, onClose, onReadAgain, hasFocus = false, isPart = false }: Props) {
  const { wording } = collaborators;
  const { t } = wording;
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const [keysOpen, setKeysOpen] = useState(false);
  const [keyCameEarly, setKeyCameEarly] = useState(false);
  const handlers = state.kind === 'summary' ? handlersFor(state, collaborators, dispatch) : undefined;
  const aloud = useReadAloud(collaborators.voice, state.kind === 'summary' ? state : undefined, (language) =>
    dispatch({
      type: 'told',
      notice: t('aloud.noVoice', { language: languageName(language, wording.locale) }),
    }),
  );

  // Not after the first paint, which a popup that is still opening puts off.
  useLayoutEffect(() => {
    void read(collaborators, dispatch);
  }, [collaborators]);

  // With the view and not after it: the popup's height depends on it.
  useLayoutEffect(() => {
    document.documentElement.dataset.state = state.kind;
  }, [state.kind]);

  usePlace(collaborators.place, state);

  useLayoutEffect(() => {
    if (hasFocus && state.kind === 'summary') moveFocus(document, null, 'first');
    if (hasFocus && state.kind === 'problem')
      document.querySelector<HTMLElement>('[data-action=read-again]')?.focus();
  }, [hasFocus, state.kind]);

  useKeys((command) => {
    if (command.type === 'keys') setKeysOpen(!keysOpen);
    else if (command.type === 'close') {
      if (keysOpen) setKeysOpen(false);
      else onClose();
    } else if (state.kind === 'reading') {
      if (command.type === 'move') return false;
      setKeyCameEarly(true);
    } else if (command.type === 'read-aloud') aloud.toggle();
    else if (state.kind === 'summary' && handlers && !keysOpen) runCommand(command, state, handlers);
    else return false;
    return true;
  });

  return (
    <Localised wording={wording} title={t(isPart ? 'welcome.title' : 'title')}>
      {state.kind === 'reading' && (
        <main class="reading">
          <h1>{t('reading')}</h1>
          <p>{t('readingLate')}</p>
          <p role="status">{keyCameEarly && t('readingKeys')}</p>
        </main>
      )}
      {state.kind === 'problem' && <ProblemView problem={state.problem} onReadAgain={onReadAgain} />}
      {state.kind === 'summary' && handlers && (
        <SummaryView
          state={state}
          collaborators={collaborators}
          dispatch={dispatch}
          handlers={handlers}
          aloud={aloud}
          onKeys={() => setKeysOpen(true)}
          onFaded={() => dispatch({ type: 'faded' })}
          isPart={isPart}
        />
      )}
      <p class="unseen" role="status" data-announcement>
        {announcementOf(state, wording)}
      </p>
      {keysOpen && (
        <KeyList
          shortcut={collaborators.shortcut}
          hasPanel={collaborators.openPanel !== undefined}
          onClose={() => setKeysOpen(false)}
        />
      )}
    </Localised>
  );
}
