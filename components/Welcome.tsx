/** The one page that a new reader is shown, once: what Pith does, what it never does, where its button is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Localised } from './Localised.tsx';
import type { Wording } from './model/wording.ts';

/** The promises, in the order of what a reader wants to know first. */
const PROMISES = ['verbatim', 'local', 'honest'] as const;

interface Props {
  readonly wording: Wording;
  /** Where the browser keeps the buttons of extensions. */
  readonly browser: 'chromium' | 'firefox';
  /** The keys that open Pith, if there are any. */
  readonly shortcut: () => Promise<string | undefined>;
  readonly onChangeKeys: () => void;
  /** What a reader tries Pith on, drawn when it is there. */
  readonly loadSample: () => Promise<(onClose: () => void) => ComponentChildren>;
}

export function Welcome({ wording, browser, shortcut, onChangeKeys, loadSample }: Props) {
  const { t } = wording;
  const [keys, setKeys] = useState<string>();
  const [sample, setSample] = useState<ComponentChildren>();
  const close = () => setSample(undefined);
  const open = async () => {
    const view = await loadSample();
    setSample(view(close));
  };
  useLayoutEffect(() => {
    if (sample !== undefined) document.querySelector('.try')?.scrollIntoView?.();
  }, [sample]);
  useEffect(() => {
    void shortcut().then(setKeys);
  }, [shortcut]);
  return (
    <Localised wording={wording} title={t('welcome.title')}>
      <main class="welcome">
        <img src="/icon/128.png" width="40" height="40" alt="" />
        <h1>{t('welcome.title')}</h1>
        <p class="does">{t('welcome.does')}</p>
        <p class="try">
          <button
            type="button"
            data-action="sample"
            aria-expanded={sample !== undefined}
            onClick={() => (sample === undefined ? void open() : close())}
          >
            {t(sample === undefined ? 'welcome.sample.open' : 'welcome.sample.close')}
          </button>
        </p>
        {sample}
        <ul>
          {PROMISES.map((promise) => (
            <li key={promise}>
              <b>{t(`welcome.${promise}.name`)}</b> {t(`welcome.${promise}.meaning`)}
            </li>
          ))}
        </ul>
        <h2>{t('welcome.button')}</h2>
        <p>{t(`welcome.pin.${browser}`)}</p>
        <h2>{t('welcome.keys')}</h2>
        <p>
          {keys ? t('welcome.opening', { keys }) : t('welcome.openingNone')}{' '}
          <button type="button" onClick={onChangeKeys}>
            {t('welcome.changeKeys')}
          </button>
        </p>
        <h2>{t('welcome.selection')}</h2>
        <p>{t('welcome.select')}</p>
        <p class="once">{t('welcome.once')}</p>
      </main>
    </Localised>
  );
}
