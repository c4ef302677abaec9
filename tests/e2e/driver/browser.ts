/** What the end-to-end tests and `npm start` ask of a browser, the same for Chromium and Firefox. */

/** A browser with the extension loaded. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** The folder where saved files come to lie. */
  readonly downloads: string;
  /** A new tab, in front, with the page loaded. */
  open(url: string): Promise<Tab>;
  /** The same in a new window. A private one is private in the browser's own sense, and Pith is allowed in it. */
  openWindow(url: string, kind: WindowKind): Promise<Tab>;
  /** The page of the first day, which has opened by itself. */
  readonly welcome: Popup;
  /** The side panel or sidebar, once it is there. */
  panel(): Promise<Popup>;
  hasPanel(): Promise<boolean>;
  /** The page of settings in the tab that was opened last, once it is there. */
  settings(): Promise<Popup>;
  /** The popup, if it is open now: for a test that did not wait for it. */
  popup(): Promise<Popup | undefined>;
  /** What of Pith is in memory: "background", "popup.html", "script in http://…". */
  ownContexts(): Promise<readonly string[]>;
  /** What Pith's own pages hold together, and the background if it is awake. Chromium only. */
  ownMemory?(): Promise<{ readonly pages: Memory; readonly background?: Memory }>;
  /** Ends the background as the browser itself does after a while without an event. */
  stopBackground(): Promise<void>;
  /** What a paste would give: the clipboard's text in each of the two types, '' for none. */
  readClipboard(): Promise<Clipboard>;
  /** What extension and pages wrote to the console as errors, or threw, since the start. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** When the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
}

export type WindowKind = 'normal' | 'private';

/** Runs a function in the page or the popup. It travels as text: it sees that document's globals and its arguments, nothing else; both arguments and value must be JSON. */
export type Evaluate = <Value, Args extends readonly unknown[]>(
  run: (...args: Args) => Value | Promise<Value>,
  ...args: Args
) => Promise<Value>;

export interface Tab {
  readonly evaluate: Evaluate;
  goto(url: string): Promise<void>;
  /** Presses the extension's toolbar button, which grants activeTab as for a user, and waits for the popup. */
  clickToolbar(): Promise<Popup>;
  /** Presses the button without waiting: a side panel that is open takes the press over. */
  pressToolbar(): Promise<void>;
  /** The side panel or sidebar in the tab's window, once it is there. */
  panel(): Promise<Popup>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /** Picks an entry from the context menu of what is selected, by the entry's title, and waits for the popup. */
  pickFromMenu(title: string): Promise<Popup>;
  /** Whether the last popup is still open. */
  hasPopup(): Promise<boolean>;
  /** Whether the toolbar button is grey over the tab; in Chromium, which tells nobody, whether the open popup has fetched the grey icon. */
  isButtonGrey(): Promise<boolean>;
  /** How the page is laid out: its window's size in CSS pixels, its zoom, its colours. Chromium only. */
  setLayout?(layout: Layout): Promise<void>;
  /** What the page's process holds. Chromium only. */
  memory?(): Promise<Memory>;
  /** The global names that Pith has left in the page and in its isolated world of it. Chromium only. */
  ownGlobals?(): Promise<readonly string[]>;
  screenshot(path: string): Promise<void>;
  /** Ends the page's process. Nothing can be asked of the tab from then on but to close. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** After all that nobody holds has been collected. */
export interface Memory {
  /** Bytes of the scripts' heap. */
  readonly heap: number;
  /** Nodes, also those in no document; absent for a worker, as are the next. */
  readonly nodes?: number;
  readonly documents?: number;
  /** Of events, on whatever target. */
  readonly listeners?: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scheme: 'light' | 'dark';
}

/** The genuine popup: unlike popup.html in a tab, it stands over the page that it reads. Also any other page of Pith's. */
export interface Popup {
  readonly evaluate: Evaluate;
  /** Runs a script's text, as if the popup had loaded it. */
  run(script: string): Promise<void>;
  /** Presses a key as KeyboardEvent.key names it: "c", "Enter", "ArrowDown". */
  press(key: string): Promise<void>;
  /** Clicks the first element that the CSS selector finds, as a mouse would. */
  click(selector: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Lays it out for the screen or for paper. */
  setMedium(medium: 'screen' | 'print'): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Clipboard {
  readonly plain: string;
  readonly html: string;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The executable. */
  readonly executable: string;
  /** A window that a person sees. Default: headless. */
  readonly visible?: boolean;
  /** BCP 47: the language of its own words, and so of Pith's. Default: the machine's. */
  readonly language?: string;
  /** IANA: "Asia/Bangkok". Default: the machine's. */
  readonly timeZone?: string;
  /** host:port of an HTTP proxy for all of the browser's traffic. */
  readonly proxy?: string;
}
