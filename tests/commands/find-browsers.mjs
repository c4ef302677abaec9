/** Where this machine's browsers are: named by PITH_CHROMIUM and PITH_FIREFOX, on the PATH, or in a system's usual place. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  variable: 'PITH_CHROMIUM',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};
const FIREFOX = {
  variable: 'PITH_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @returns {string | undefined} the path of its executable */
export const findChromium = () => find(CHROMIUM);

/** @returns {string | undefined} the path of its executable */
export const findFirefox = () => find(FIREFOX);

/**
 * @param {{ variable: string, names: string[], places: string[] }} browser
 * @returns {string | undefined}
 */
function find({ variable, names, places }) {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path));
}
