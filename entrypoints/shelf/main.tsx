/** Mounts the shelf on the browser's storage. */
import { render } from 'preact';
import { Localised } from '../../components/Localised.tsx';
import { shelfFrom } from '../../components/model/shelf.ts';
import { wordingFrom } from '../../components/model/wording.ts';
import { type ShelfFormat, ShelfPage } from '../../components/ShelfPage.tsx';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { loadShelf, saveShelf, watchShelf } from '../../lib/browser/shelf.ts';
import type { Kept } from '../../lib/cite/kept.ts';
import { shelfAsCsv, shelfAsJson, shelfAsMarkdown } from '../../lib/cite/shelf-export.ts';

const wording = wordingFrom({ uiLanguage: uiLanguage(), message });
const root = document.getElementById('app');

let kept: readonly Kept[] = [];
let isRead = false;
await read();
watchShelf(() => void read());

async function read(): Promise<void> {
  try {
    kept = shelfFrom(await loadShelf());
    isRead = true;
  } catch {
    isRead = false;
  }
  show(isRead);
}

function show(isSaved = true): void {
  if (!root) return;
  render(
    <Localised wording={wording} title={wording.t('shelf.title')}>
      <ShelfPage
        kept={kept}
        isSaved={isSaved}
        onExport={save}
        onRemove={(entry) => void change(kept.filter((one) => one !== entry))}
        onRemoveAll={() => void change([])}
      />
    </Localised>,
    root,
  );
}

async function change(entries: readonly Kept[]): Promise<void> {
  // What could not be read must not be written over.
  if (!isRead || !(await saveShelf(entries))) show(false);
}

function save(format: ShelfFormat): void {
  const name = 'pith-shelf';
  if (format === 'markdown')
    saveFile({ name: `${name}.md`, type: 'text/markdown', text: shelfAsMarkdown(kept, wording.locale) });
  else if (format === 'csv') saveFile({ name: `${name}.csv`, type: 'text/csv', text: shelfAsCsv(kept) });
  else saveFile({ name: `${name}.json`, type: 'application/json', text: shelfAsJson(kept) });
}
