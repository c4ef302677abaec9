/** Mounts the popup on the page, of which the reading is under way, unless a side panel beside it shows the page instead. */
import { earlyReading } from '../../lib/browser/early-reading.ts';
import { activePage } from '../../lib/browser/page.ts';
import { offerClick } from '../../lib/browser/panel-channel.ts';
import { mount } from './mount.tsx';

void offerClick().then(() => window.close());
mount(activePage(() => true, earlyReading()));
