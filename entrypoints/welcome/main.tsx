/** Mounts the page of the first day. */
import { render } from 'preact';
import { wordingFrom } from '../../components/model/wording.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { changeShortcut, openingShortcut } from '../../lib/browser/shortcut.ts';

const root = document.getElementById('app');
if (root) {
  render(
    <Welcome
      wording={wordingFrom({ uiLanguage: uiLanguage(), message })}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      shortcut={openingShortcut}
      onChangeKeys={() => void changeShortcut()}
      loadSample={async () => (await import('./load-sample.tsx')).sampleView}
    />,
    root,
  );
}
