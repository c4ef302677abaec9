/** The browser's page, clipboard, storage and voices, and the engine, as popup and side panel work with them. */
import type { Collaborators } from '../../components/model/collaborators.ts';
import { wordingFrom } from '../../components/model/wording.ts';
import { writeClip } from '../../lib/browser/clipboard.ts';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { takePendingCommand } from '../../lib/browser/pending-command.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { loadSettings, openSettings, saveSettings } from '../../lib/browser/settings.ts';
import { loadShelf, openShelf, saveShelf, watchShelf } from '../../lib/browser/shelf.ts';
import { openingShortcut } from '../../lib/browser/shortcut.ts';
import { speech } from '../../lib/browser/speech.ts';
import { today } from '../../lib/browser/today.ts';
import { condense, loadAhead } from './engine.ts';

export function collaboratorsFor(page: Collaborators['page']): Collaborators {
  loadAhead();
  return {
    wording: wordingFrom({ uiLanguage: uiLanguage(), message }),
    page,
    pendingCommand: takePendingCommand,
    voice: speech,
    summarise: condense,
    shortcut: openingShortcut,
    clipboard: { write: writeClip },
    files: { save: saveFile },
    settings: { load: loadSettings, save: saveSettings, open: openSettings },
    shelf: { load: loadShelf, save: saveShelf, watch: watchShelf, open: openShelf },
    today,
  };
}
