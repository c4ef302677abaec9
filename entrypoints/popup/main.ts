/** Starts the reading of the page, then mounts the popup on it. */
import { activePage } from '../../lib/browser/page.ts';

// The page is read in its own process while this one loads the engine.
const page = activePage();
const reading = page.read();
const { mount } = await import('./mount.tsx');
mount({ ...page, read: () => reading });
