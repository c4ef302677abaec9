/** Mounts the popup. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { hasPanel, openPanel } from '../../lib/browser/open-view.ts';
import type { Page } from '../../lib/browser/page.ts';
import { collaboratorsFor } from './collaborators.ts';

export function mount(page: Page): void {
  const root = document.getElementById('app');
  const close = () => window.close();
  const collaborators = {
    ...collaboratorsFor(page),
    ...(hasPanel() && { openPanel: () => openPanel().then(close) }),
  };
  if (root) render(<App collaborators={collaborators} onClose={close} />, root);
}
