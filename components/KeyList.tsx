/** The keyboard shortcuts. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEYS } from './model/keys.ts';
import { useWording } from './wording-context.ts';

interface Props {
  /** The keys that open Pith, if there are any. */
  readonly shortcut: () => Promise<string | undefined>;
  /** Whether there is a side panel to open. */
  readonly hasPanel: boolean;
  readonly onClose: () => void;
}

export function KeyList({ shortcut, hasPanel, onClose }: Props) {
  const { t } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [opening, setOpening] = useState<string>();
  useEffect(() => {
    void shortcut().then(setOpening);
  }, [shortcut]);
  // Modal, so that the focus stays inside, and closed before it goes, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      {/* The button stands first, so that a list longer than the window is seen from its beginning. */}
      <div class="head">
        <h2 id={heading}>{t('keysLong')}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <dl>
        {KEYS.filter(({ needsPanel }) => hasPanel || !needsPanel).map(({ caps, meaning }) => (
          <div key={meaning}>
            <dt>
              {caps
                .map((cap) => (typeof cap === 'string' ? cap : t(cap.named)))
                .map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p class="opening">{opening ? t('opening', { keys: opening }) : t('openingNone')}</p>
    </dialog>
  );
}
