/** The states of the popup that are pictured: on which page, in which sizes, and what the reader does first. */
import type { Popup, Tab } from '../../e2e/driver/browser.ts';
import { waitUntil } from '../../e2e/driver/wait-until.ts';
import { selectWords } from '../../e2e/select-words.ts';
import type { Size } from './picture.ts';

export interface State {
  readonly path: string;
  /** Default: 400 px. */
  readonly sizes?: readonly Size[];
  /** Default: the toolbar's button. */
  readonly open?: (tab: Tab) => Promise<Popup>;
  readonly prepare?: (popup: Popup) => Promise<unknown>;
}

const EACH: readonly Size[] = [320, 400, 800, 'zoomed'];

export const STATES: Readonly<Record<string, State>> = {
  article: { path: '/harbour', sizes: EACH },
  'article-end': { path: '/harbour', sizes: EACH, prepare: press('End') },
  shown: { path: '/harbour', prepare: press('ArrowDown', 'ArrowDown', 'Enter') },
  menu: { path: '/harbour', sizes: [320, 400, 'zoomed'], prepare: click('[data-action=more]') },
  keys: { path: '/harbour', sizes: [320, 400, 'zoomed'], prepare: press('?') },
  find: { path: '/many', prepare: press('/') },
  filtered: { path: '/harbour', prepare: click('.chip:nth-of-type(3)') },
  copied: { path: '/harbour', prepare: afterNotice('ArrowDown', 'c') },
  'nothing-picked': { path: '/harbour', prepare: afterNotice('c') },
  why: { path: '/harbour', sizes: [320, 400], prepare: click('.why') },
  shortened: { path: '/harbour', sizes: [320, 400], prepare: click('.shortened') },
  context: { path: '/harbour', sizes: [320, 400], prepare: click('.context') },
  spoken: { path: '/harbour', prepare: (popup) => popup.evaluate(speakFirst) },
  voices: { path: '/voices', sizes: [320, 400], prepare: press('q') },
  who: { path: '/harbour', sizes: [320, 400], prepare: openTable },
  starred: { path: '/harbour', sizes: [320, 400], prepare: press('q', 'k') },
  many: { path: '/many', sizes: [320, 400, 800] },
  german: { path: '/german', sizes: EACH },
  'german-end': { path: '/german', sizes: [320, 400], prepare: press('End') },
  arabic: { path: '/arabic', sizes: EACH },
  'arabic-end': { path: '/arabic', sizes: [320, 400], prepare: press('End') },
  japanese: { path: '/japanese', sizes: [320, 400] },
  'japanese-end': { path: '/japanese', sizes: [320, 400], prepare: press('End') },
  'long-names': { path: '/long-names', sizes: EACH },
  'long-names-end': { path: '/long-names', sizes: [320, 400], prepare: press('End') },
  'no-quotes': { path: '/no-quotes', sizes: [320, 400, 800] },
  'one-point': { path: '/one-point', sizes: [320, 400] },
  partial: { path: '/partial', sizes: [320, 400, 800] },
  selection: { path: '/harbour', sizes: [320, 400, 800], open: ofSelection('had left no doubt.') },
  selected: { path: '/harbour', sizes: [320, 400], open: fromMenu('quote') },
  'no-article': { path: '/tides', sizes: EACH },
  'too-short': { path: '/brief' },
  pdf: { path: '/leaflet.pdf' },
  picture: { path: '/mole.png' },
  restricted: { path: 'chrome://version/' },
  'all-problems': { path: '/tides', sizes: [320, 400], prepare: (popup) => popup.evaluate(showProblems) },
  // Last, for Pith remembers it.
  'in-order': { path: '/harbour', prepare: press('o', 'End') },
};

async function openTable(popup: Popup): Promise<void> {
  await popup.press('q');
  await popup.click('.who summary');
}

function press(...keys: readonly string[]) {
  return async (popup: Popup) => {
    for (const key of keys) await popup.press(key);
  };
}

function click(selector: string) {
  return (popup: Popup) => popup.click(selector);
}

/** Presses the keys and waits for what is said about the last. */
function afterNotice(...keys: readonly string[]) {
  return async (popup: Popup) => {
    await press(...keys)(popup);
    const isSaid = () => document.querySelector('.notice p') !== null;
    await waitUntil('a word about it', () => popup.evaluate(isSaid));
  };
}

function ofSelection(to: string) {
  return async (tab: Tab) => {
    await selectWords(tab, 'The surge reached', to);
    return tab.clickToolbar();
  };
}

/** With the menu's words in whatever language the browser has. */
function fromMenu(entry: 'quote' | 'summarise') {
  return async (tab: Tab) => {
    await selectWords(tab, 'We have flour for nine days');
    const popup = await tab.clickToolbar();
    const title = await popup.evaluate(message, `menu_${entry}`);
    await popup.close();
    return tab.pickFromMenu(title);
  };
}

/** In the popup. */
function message(key: string): string {
  return (globalThis as unknown as Chrome).chrome.i18n.getMessage(key);
}

interface Chrome {
  readonly chrome: { readonly i18n: { getMessage(key: string): string } };
}

/** In the popup: a headless browser has no voice. */
function speakFirst(): void {
  document.querySelector('.points .row')?.setAttribute('data-spoken', 'true');
}

/** In the popup: every problem's words under one another, the ones too that no page brings about at will. */
function showProblems(): void {
  const { getMessage } = (globalThis as unknown as Chrome).chrome.i18n;
  const view = document.querySelector('.problem');
  const names =
    'clickFirst restricted file pdf picture listPage noArticle tooShort tooLarge moved failed'.split(' ');
  for (const name of names) {
    const copy = view?.cloneNode(true) as HTMLElement;
    for (const [selector, part] of [
      ['h1', 'matter'],
      ['p', 'next'],
    ]) {
      const line = copy.querySelector(`${selector}`);
      if (line) line.textContent = getMessage(`problems_${name}_${part}`);
    }
    view?.before(copy);
  }
  view?.remove();
}
