/** The browser's own interface, for all that a popup does, which a polyfill would hold up: these calls give promises in every browser that Pith runs in. */
import type { Browser } from 'wxt/browser';

const { browser, chrome } = globalThis as {
  readonly browser?: typeof Browser;
  readonly chrome?: typeof Browser;
};

export const native = (browser ?? chrome) as typeof Browser;
