/** Mounts the side panel on the page in front of it. */
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { closePanel } from '../../lib/browser/open-view.ts';
import { activePage } from '../../lib/browser/page.ts';
import { takeClicks } from '../../lib/browser/panel-channel.ts';
import { collaboratorsFor } from '../popup/collaborators.ts';

// The browser can open its panel without Pith's button.
let isClicked = false;
const page = activePage(() => isClicked);
const watch: typeof page.watch = (onStatus) =>
  page.watch((status) => {
    if (status !== 'here') isClicked = false;
    onStatus(status);
  });
const clicks = (onClick: () => void) =>
  takeClicks(() => {
    isClicked = true;
    onClick();
  });
const root = document.getElementById('app');
if (root) {
  render(
    <Panel
      collaborators={collaboratorsFor(page)}
      watch={watch}
      clicks={clicks}
      onClose={() => void closePanel()}
    />,
    root,
  );
}
