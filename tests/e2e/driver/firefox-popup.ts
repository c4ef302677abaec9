/** Pith's pages in Firefox: BiDi sees no popup, so their documents are reached by frame scripts from the browser's window. */
import { writeFile } from 'node:fs/promises';
import type { Popup } from './browser.ts';
import { evaluator } from './evaluator.ts';
import type { BrowserWindow } from './firefox-window.ts';

/** Where one of Pith's pages stands: expressions in the browser's window. */
interface Place {
  /** The element that holds it, or null. */
  readonly browser: string;
  /** Closes it. */
  readonly close: string;
}

const POPUP_BROWSER = `document.querySelector('.webextension-popup-browser')`;

export const POPUP: Place = {
  browser: POPUP_BROWSER,
  close: `async () => {
    const panel = ${POPUP_BROWSER}.closest('panel');
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await hidden;
  }`,
};

export const PANEL: Place = {
  browser: `(document.querySelector('#sidebar')?.contentDocument?.querySelector('browser') ?? null)`,
  close: `async () => SidebarController.hide()`,
};

export const WELCOME = ownTab('welcome');
export const SETTINGS = ownTab('options');

function ownTab(name: string): Place {
  return {
    browser: `(gBrowser.browsers.findLast(({ currentURI }) => currentURI.spec.endsWith('/${name}.html')) ?? null)`,
    close: `async () => gBrowser.removeTab(gBrowser.getTabForBrowser(PLACE))`,
  };
}

export function firefoxPopup(window: BrowserWindow, place: Place = POPUP): Popup {
  const inPlace = (code: string) => code.replaceAll('PLACE', place.browser);
  const inFrame = <Value>(asyncFunction: string, ...args: readonly unknown[]) =>
    window.evaluate<Value>(inPlace(RUN_IN_FRAME), asyncFunction, args);
  return {
    evaluate: evaluator((expression) => inFrame(EVALUATE, expression)),
    run: (script) => inFrame<void>(RUN, script),
    press: (key) => inFrame<void>(PRESS, key),
    click: (selector) => inFrame<void>(CLICK, selector),
    setColorScheme: (scheme) => window.evaluate<void>(inPlace(SET_COLOR_SCHEME), scheme),
    setMedium: (medium) => window.evaluate<void>(inPlace(SET_MEDIUM), medium === 'print' ? medium : ''),
    screenshot: async (path) => {
      const picture = await window.evaluate<string>(inPlace(SNAPSHOT));
      await writeFile(path, Buffer.from(picture, 'base64'));
    },
    close: () => window.evaluate<void>(inPlace(place.close)),
  };
}

/** Sends a function as a frame script and waits for its answer as a message, which never comes from a popup that it closes. */
const RUN_IN_FRAME = `(source, args) => new Promise((resolve, reject) => {
  const { messageManager } = PLACE;
  PLACE.closest('panel')?.addEventListener('popuphidden', () => resolve(), { once: true });
  const answer = 'pith:' + Services.uuid.generateUUID();
  messageManager.addMessageListener(answer, ({ data }) =>
    data.error === undefined ? resolve(data.value) : reject(new Error(data.error)));
  const frameScript = \`(\${source})(...\${JSON.stringify(args)}).then(
    (value) => sendAsyncMessage('\${answer}', { value }),
    (error) => sendAsyncMessage('\${answer}', { error: String(error) }))\`;
  messageManager.loadFrameScript('data:,' + encodeURIComponent(frameScript), false);
})`;

/** In a sandbox over the popup's window, one for the life of the popup, since its policy rightly forbids strings as code. */
const SANDBOX = `content.pithSandbox ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })`;

const EVALUATE = `async (expression) =>
  JSON.parse(JSON.stringify((await Cu.evalInSandbox(expression, ${SANDBOX})) ?? null))`;

const RUN = `async (script) => {
  Cu.evalInSandbox(script, ${SANDBOX});
}`;

/** A key press is a gesture, which lets a page write the clipboard; a synthesised one has to say so. */
const PRESS = `async (key) => {
  content.document.notifyUserGestureActivation();
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(content);
  const code = /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : /^[0-9]$/.test(key) ? 'Digit' + key : key.length > 1 ? key : '';
  const event = new content.KeyboardEvent('', { key, code });
  keyboard.keydown(event);
  keyboard.keyup(event);
}`;

const CLICK = `async (selector) => {
  const element = content.document.querySelector(selector);
  if (element === null) throw new Error('No element ' + selector);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  content.document.notifyUserGestureActivation();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { clickCount: 1 }, { isDOMEventSynthesized: false });
}`;

const SET_COLOR_SCHEME = `async (scheme) => {
  PLACE.browsingContext.prefersColorSchemeOverride = scheme;
}`;

const SET_MEDIUM = `async (medium) => {
  PLACE.browsingContext.mediumOverride = medium;
}`;

const SNAPSHOT = `async () => {
  const { currentWindowGlobal } = PLACE.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;
