/** The keyboard shortcuts. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WORDING } from './model/wording.ts';

interface Props {
  /** The keys that open Pith, if there are any. */
  readonly shortcut: () => Promise<string | undefined>;
  readonly onClose: () => void;
}

export function KeyList({ shortcut, onClose }: Props) {
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
      <h2 id={heading}>{WORDING.keysLong}</h2>
      <dl>
        {WORDING.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="opening">{WORDING.opening(opening)}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {WORDING.close}
      </button>
    </dialog>
  );
}
