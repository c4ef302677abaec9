/** The browser's own interface, for what a popup does first and last, which a polyfill would hold up: these calls give promises in every browser that Pith runs in. */
import type { Browser } from 'wxt/browser';

type Native = Pick<typeof Browser, 'tabs' | 'scripting' | 'storage'>;

const { browser, chrome } = globalThis as { readonly browser?: Native; readonly chrome?: Native };

export const native = (browser ?? chrome) as Native;
