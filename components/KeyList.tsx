/** The keyboard shortcuts. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from './model/wording.ts';
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
        {rows(t, hasPanel).map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="opening">{opening ? t('opening', { keys: opening }) : t('openingNone')}</p>
    </dialog>
  );
}

/** Keys with what they do. */
type Row = readonly [keys: readonly string[], meaning: string];

function rows(t: Wording['t'], hasPanel: boolean): readonly Row[] {
  return [
    [['↓', '↑'], t('keyMeanings.move')],
    [[t('keyCaps.home'), t('keyCaps.end')], t('keyMeanings.ends')],
    [[t('keyCaps.enter')], t('keyMeanings.show')],
    [['C'], t('keyMeanings.copy')],
    [['A'], t('keyMeanings.copyAll')],
    [['M'], t('keyMeanings.copyMarkdown')],
    [['B'], t('keyMeanings.cite')],
    [['1', '2', '3'], t('keyMeanings.length')],
    [['O'], t('keyMeanings.order')],
    [['/'], t('keyMeanings.find')],
    [['R'], t('keyMeanings.readAloud')],
    ...(hasPanel ? [[['P'], t('keyMeanings.panel')] as const] : []),
    [[','], t('keyMeanings.settings')],
    [['?'], t('keyMeanings.keys')],
    [[t('keyCaps.escape')], t('keyMeanings.close')],
  ];
}
