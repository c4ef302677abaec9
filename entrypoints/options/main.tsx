/** Mounts the page of settings on the browser's storage. */
import { render } from 'preact';
import { type Settings, settingsFrom } from '../../components/model/settings.ts';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import { loadSettings, saveSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';

const root = document.getElementById('app');

function show(settings: Settings): void {
  if (!root) return;
  const change = (changes: Partial<Settings>) => {
    void saveSettings(changes);
    show({ ...settings, ...changes });
  };
  render(<SettingsPage settings={settings} today={today()} onChange={change} />, root);
}

show(settingsFrom(await loadSettings()));
