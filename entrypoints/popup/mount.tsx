/** Mounts the popup. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { hasPanel, openPanel } from '../../lib/browser/open-view.ts';
import type { Page } from '../../lib/browser/page.ts';
import { placeMemory } from '../../lib/browser/place-memory.ts';
import { collaboratorsFor } from './collaborators.ts';

export function mount(page: Page): void {
  const root = document.getElementById('app');
  const close = () => window.close();
  const common = collaboratorsFor(page);
  const collaborators = {
    ...common,
    place: placeMemory(),
    ...(hasPanel() && { openPanel: () => openPanel().then(close) }),
    // Firefox leaves a popup open over the tab that it opens.
    settings: closing(common.settings, close),
    ...(common.shelf && { shelf: closing(common.shelf, close) }),
  };
  if (root) render(<App collaborators={collaborators} onClose={close} />, root);
}

function closing<View extends { open(): Promise<void> }>(view: View, close: () => void): View {
  return { ...view, open: () => view.open().then(close) };
}
