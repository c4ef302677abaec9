/** Starts the reading of the page, then mounts the popup on it, unless a side panel beside it shows the page instead. */
import { activePage } from '../../lib/browser/page.ts';
import { offerClick } from '../../lib/browser/panel-line.ts';

// The page is read in its own process while this one loads the engine.
const page = activePage();
const reading = page.read();
void offerClick().then(() => window.close());
const { mount } = await import('./mount.tsx');
mount({ ...page, read: (scope) => (scope ? page.read(scope) : reading) });
