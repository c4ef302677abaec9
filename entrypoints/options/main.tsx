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

function show(settings: Settings): void {
  if (!root) return;
  const change = (changes: Partial<Settings>) => {
    void saveSettings(changes);
    show({ ...settings, ...changes });
  };
  render(
    <Localised wording={wording} title={wording.t('options.title')}>
      <SettingsPage settings={settings} today={today()} onChange={change} />
    </Localised>,
    root,
  );
}

show(settingsFrom(await loadSettings()));
