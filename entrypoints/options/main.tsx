/** Mounts the page of settings on the browser's storage. */
import { render } from 'preact';
import { Localised } from '../../components/Localised.tsx';
import { type Settings, settingsFrom } from '../../components/model/settings.ts';
import { wordingFrom } from '../../components/model/wording.ts';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { loadSettings, saveSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';

const wording = wordingFrom({ uiLanguage: uiLanguage(), message });
const root = document.getElementById('app');

let settings = settingsFrom(await loadSettings());
show();

function show(isKept = true): void {
  if (!root) return;
  render(
    <Localised wording={wording} title={wording.t('options.title')}>
      <SettingsPage settings={settings} today={today()} isKept={isKept} onChange={change} />
    </Localised>,
    root,
  );
}

async function change(changes: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...changes };
  show();
  if (!(await saveSettings(changes))) show(false);
}
