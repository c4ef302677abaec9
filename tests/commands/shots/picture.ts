/** Takes pictures of the popup in sizes that its browser would not give it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Layout, Popup, Tab } from '../../e2e/driver/browser.ts';

/** Popups have at most 800 by 600 pixels: at 200 % that is half of it either way. */
const SIZES = {
  320: { width: 320, height: 600, zoom: 1 },
  400: { width: 400, height: 600, zoom: 1 },
  800: { width: 800, height: 600, zoom: 1 },
  zoomed: { width: 400, height: 300, zoom: 2 },
  /** For the README, on screens of twice the density. */
  sharp: { width: 400, height: 600, zoom: 2 },
  /** A side panel, or a page on a narrow screen. */
  tall: { width: 360, height: 900, zoom: 1 },
  window: { width: 1200, height: 900, zoom: 1 },
  /** A4 at 96 dots an inch. */
  paper: { width: 794, height: 1123, zoom: 1 },
} as const satisfies Record<string, Omit<Layout, 'scheme'>>;

export type Size = keyof typeof SIZES;

const BUILD = '.output/chrome-mv3';

/** Of the popup and of the panel, which an attribute of its page tells apart. */
export function stylesOfPopup(): string {
  const links = readFileSync(join(BUILD, 'popup.html'), 'utf8').matchAll(
    /<link rel="stylesheet"[^>]* href="([^"]+)"/g,
  );
  const styles = [...links].map(([, path]) => readFileSync(join(BUILD, `${path}`), 'utf8')).join('');
  if (styles === '') throw new Error('The popup has no style sheet.');
  return (
    styles
      // A desktop has a pointer, a headless browser none.
      .replaceAll(/\(hover: ?hover\)/g, 'all')
      // What appears after a while has appeared, and nothing has gone again.
      .concat('.reading * { animation: none !important; } .notice p { animation: none !important; }')
  );
}

/** The same on paper. */
export function onPaper(styles: string): string {
  return styles.replaceAll(/@media print/g, '@media all');
}

/** Of a page in a tab as it is, light and dark. */
export async function pictureTab(tab: Tab, path: string, sizes: readonly Size[]): Promise<void> {
  for (const size of sizes) {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.setLayout?.({ ...SIZES[size], scheme });
      await tab.screenshot(`${path}-${size}-${scheme}.png`);
    }
  }
}

/** A popup has its size from the browser: for another its document is copied into a tab, whose opening closes the popup. */
export async function picturePopup(
  browser: Browser,
  popup: Popup,
  path: string,
  { sizes, styles = stylesOfPopup(), top }: Options,
): Promise<void> {
  const copy = await popup.evaluate(copyOfDocument);
  const tab = await browser.open('about:blank');
  await tab.evaluate(pasteDocument, copy, styles);
  for (const size of sizes) {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.setLayout?.({ ...SIZES[size], scheme });
      await tab.evaluate(scrollTo, copy.scrolled, top ?? '');
      await tab.screenshot(`${path}-${size}-${scheme}.png`);
    }
  }
  await tab.close();
}

interface Options {
  readonly sizes: readonly Size[];
  /** Default: the popup's. */
  readonly styles?: string;
  /** CSS selector of what stands at the top. Default: the view is where it was. */
  readonly top?: string;
}

interface DocumentCopy {
  readonly markup: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly scrolled: number;
  /** The number of the element that has the focus. */
  readonly focused: number;
}

/** In the popup. */
function copyOfDocument(): DocumentCopy {
  for (const input of document.querySelectorAll('input')) {
    input.toggleAttribute('checked', input.checked);
    input.setAttribute('value', input.value);
  }
  const attributes = [...document.documentElement.attributes].map(({ name, value }) => [name, value]);
  return {
    markup: document.body.innerHTML,
    attributes: Object.fromEntries(attributes),
    scrolled: document.querySelector('.scroller')?.scrollTop ?? 0,
    focused: [...document.querySelectorAll('body *')].indexOf(document.activeElement ?? document.body),
  };
}

/** In a tab. */
function pasteDocument(copy: DocumentCopy, css: string): void {
  const parsed = new DOMParser().parseFromString(copy.markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  for (const [name, value] of Object.entries(copy.attributes))
    document.documentElement.setAttribute(name, value);
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [style];
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.open = false;
    dialog.showModal();
  }
  const elements = [...document.querySelectorAll<HTMLElement>('body *')];
  elements[copy.focused]?.focus({ focusVisible: true } as FocusOptions);
}

/** In a tab: as far down as in the popup, and in view what the reader asked for, or else the focus. */
function scrollTo(scrolled: number, top: string): void {
  document.querySelector('.scroller')?.scrollTo(0, scrolled);
  const asked = document.querySelector('.more:not([hidden])') ?? document.activeElement;
  if (top === '') asked?.scrollIntoView({ block: 'nearest' });
  else document.querySelector(top)?.scrollIntoView();
}
