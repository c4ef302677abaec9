/** Installs the browsers that a command drives, where the system lets it: Debian, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browsers.mjs';

/** Debian's package of each, and how to tell that it is there. The fonts cover the scripts of the pages and of the screenshots. */
const CHROMIUM = { name: 'Chromium', package: 'chromium', isThere: () => findChromium() !== undefined };
const FIREFOX = { name: 'Firefox', package: 'firefox-esr', isThere: () => findFirefox() !== undefined };
const FONTS = { package: 'fonts-noto-core', isThere: () => existsSync('/usr/share/fonts/truetype/noto') };

/**
 * @param {'one' | 'both'} wanted whether any one of the browsers will do
 * @throws {Error} with a sentence for the reader when one is missing and can't be had.
 */
export function installBrowsers(wanted) {
  if (hasBrowsers(wanted) && (!isDebianRoot() || FONTS.isThere())) return;
  if (isDebianRoot()) {
    const browsers = wanted === 'both' ? [CHROMIUM, FIREFOX] : hasBrowsers('one') ? [] : [CHROMIUM];
    aptInstall([...browsers, FONTS]);
  }
  if (hasBrowsers(wanted)) return;
  throw new Error(missingSentence(wanted));
}

/** @param {'one' | 'both'} wanted */
function hasBrowsers(wanted) {
  const there = [CHROMIUM, FIREFOX].filter((browser) => browser.isThere()).length;
  return there >= (wanted === 'one' ? 1 : 2);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @param {{ package: string, isThere: () => boolean }[]} wanted */
function aptInstall(wanted) {
  const packages = wanted.filter((one) => !one.isThere()).map((one) => one.package);
  console.error(`Installing ${packages.join(', ')}…`);
  // A mirror may fail once.
  const failure = attempt(packages) && attempt(packages);
  if (failure) process.stderr.write(failure);
}

/**
 * @param {string[]} packages
 * @returns {string | undefined} what apt-get says when it fails
 */
function attempt(packages) {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) return stderr || 'apt-get failed.\n';
  }
  return undefined;
}

/** @param {'one' | 'both'} wanted */
function missingSentence(wanted) {
  const missing = [CHROMIUM, FIREFOX].filter((browser) => !browser.isThere()).map((browser) => browser.name);
  const names = missing.join(wanted === 'one' ? ' or ' : ' and ');
  return `${names} not found. Install it, or name its executable in PITH_CHROMIUM or PITH_FIREFOX (Debian, as root: apt-get install chromium firefox-esr).`;
}
