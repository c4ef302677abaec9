/** The popup's first script: begins the reading of the page before the rest of the popup is loaded. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginEarlyReading, type EarlyReading } from '../lib/browser/early-reading.ts';

export default defineUnlistedScript({
  // Its value is the popup's variable `begin`.
  globalName: true,
  main: (): EarlyReading => beginEarlyReading(),
});
