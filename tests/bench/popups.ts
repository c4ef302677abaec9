/** Extensions that a popup which reads pages is measured beside: the least there can be, the least that finds the article, and Pith without its popup. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Its script is there and does nothing. @returns the folder of the extension */
export function emptyPopup(): string {
  return popupWith("'Nothing was read.'");
}

/** Its script runs Readability on a copy of the page. @returns the folder of the extension */
export function readabilityPopup(): string {
  const library = readFileSync(READABILITY, 'utf8');
  return popupWith(
    `(() => {${library}; return new Readability(document.cloneNode(true)).parse()?.textContent ?? 'No article.';})()`,
  );
}

/** Its script is the one of a build of Pith; nothing is made of what it read. @returns the folder of the extension */
export function readingPopup(built: string): string {
  return popupWith(readFileSync(join(built, 'article.js'), 'utf8'));
}

/** @param script of which the value is shown in the popup. */
function popupWith(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pith-popup-'));
  const manifest = {
    manifest_version: 3,
    name: 'Popup',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), script);
  // The tests' browser waits for Pith's page of the first day before it opens another.
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html>');
  writeFileSync(
    join(folder, 'background.js'),
    `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`,
  );
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><body style="width:400px;height:600px"><p></p><script src="popup.js"></script></body>',
  );
  writeFileSync(
    join(folder, 'popup.js'),
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['page.js'] });
      document.querySelector('p').textContent = (typeof result === 'string' ? result : JSON.stringify(result)).slice(0, 2000);
      document.documentElement.dataset.state = 'summary';
    })();`,
  );
  return folder;
}
