/** The side panel: the popup's view, which stays while the reader goes on to other pages, and says when it shows another one. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { App } from './App.tsx';
import { Localised } from './Localised.tsx';
import type { Collaborators } from './model/collaborators.ts';
import type { PageStatus } from './model/page-status.ts';
import { PanelBanner } from './PanelBanner.tsx';

interface Props {
  readonly collaborators: Collaborators;
  /** Tells how the pages stand whenever that may have changed. @returns a function that ends it. */
  readonly watch: (onStatus: (status: PageStatus) => void) => () => void;
  /** Calls back when the reader has pressed Pith's button in this window. @returns a function that ends it. */
  readonly clicks: (onClick: () => void) => () => void;
  readonly onClose: () => void;
}

export function Panel({ collaborators, watch, clicks, onClose }: Props) {
  // Each reading is an App of its own: nothing of one page stays with the next.
  const [reading, setReading] = useState({ number: 0, isFromWithin: false });
  const [now, setNow] = useState<PageStatus>('here');
  const readAnew = (isFromWithin: boolean) => {
    setNow('here');
    setReading(({ number }) => ({ number: number + 1, isFromWithin }));
  };
  const readAgain = () => readAnew(true);
  useEffect(() => watch(setNow), [watch]);
  useLayoutEffect(() => clicks(() => readAnew(false)), [clicks]);
  return (
    <>
      {now !== 'here' && (
        <Localised wording={collaborators.wording} title={collaborators.wording.t('title')}>
          <PanelBanner status={now} onRead={readAgain} />
        </Localised>
      )}
      <App
        key={reading.number}
        collaborators={collaborators}
        onClose={onClose}
        onReadAgain={readAgain}
        hasFocus={reading.isFromWithin}
      />
    </>
  );
}
