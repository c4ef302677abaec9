/** The keyboard shortcuts. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { WORDING } from './model/wording.ts';

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Modal, so that the focus stays inside and goes back to where it was.
  useEffect(() => dialog.current?.showModal(), []);
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
      <button type="button" onClick={() => dialog.current?.close()}>
        {WORDING.close}
      </button>
    </dialog>
  );
}
