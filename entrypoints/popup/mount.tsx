/** Mounts the popup on the browser's page, clipboard and storage, and on the engine. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import type { Collaborators } from '../../components/model/collaborators.ts';
import { wordingFrom } from '../../components/model/wording.ts';
import { writeClip } from '../../lib/browser/clipboard.ts';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import type { Page } from '../../lib/browser/page.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { loadSettings, openSettings, saveSettings } from '../../lib/browser/settings.ts';
import { openingShortcut } from '../../lib/browser/shortcut.ts';
import { today } from '../../lib/browser/today.ts';

/** Loads while the page is read and the popup is drawn. */
const engine = import('./engine.ts');

export function mount(page: Page): void {
  const collaborators: Collaborators = {
    wording: wordingFrom({ uiLanguage: uiLanguage(), message }),
    page,
    summarise: async (article) => (await engine).condense(article),
    shortcut: openingShortcut,
    clipboard: { write: writeClip },
    files: { save: saveFile },
    settings: { load: loadSettings, save: saveSettings, open: () => void openSettings() },
    today,
  };
  const root = document.getElementById('app');
  if (root) render(<App collaborators={collaborators} onClose={() => window.close()} />, root);
}
