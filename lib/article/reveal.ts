/** Shows passages in the live page: scrolls to the first and highlights all, without a change to the page's DOM. */
import { HIGHLIGHT_CSS, HIGHLIGHT_NAME } from './locate/highlight-style.ts';
import { readPageText } from './locate/page-text.ts';
import { locate } from './locate.ts';
import type { Passage } from './passage.ts';
import { documentsIn } from './snapshot/documents-in.ts';
import { domOf } from './snapshot/dom.ts';

/** Replaces what was highlighted before. @returns 'changed' where the page has none of the passages any more. */
export function reveal(document: Document, passages: readonly Passage[]): 'shown' | 'changed' {
  const page = readPageText(document);
  const ranges = passages.map((passage) => locate(page, passage)).filter((range) => range !== undefined);
  const [first] = ranges;
  highlight(document, ranges);
  if (!first) return 'changed';
  scrollTo(first);
  return 'shown';
}

type View = Window & typeof globalThis;

function viewOf(range: Range): View | null {
  const { ownerDocument } = range.startContainer;
  return ownerDocument && domOf(ownerDocument).view(ownerDocument);
}

/** Highlights are kept by window, and their style by tree: a frame and a shadow root have their own. */
function highlight(document: Document, ranges: readonly Range[]): void {
  for (const shown of documentsIn(document)) {
    domOf(shown).view(shown)?.CSS?.highlights?.delete(HIGHLIGHT_NAME);
  }
  const byView = Map.groupBy(ranges, viewOf);
  for (const [view, own] of byView) {
    if (!view?.CSS?.highlights) continue;
    view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(...own));
    for (const root of new Set(own.map((range) => range.startContainer.getRootNode()))) adopt(view, root);
  }
}

function adopt(view: View, root: Node): void {
  const tree = root as Document | ShadowRoot;
  const isOurs = (sheet: CSSStyleSheet) => sheet.cssRules[0]?.cssText.includes(HIGHLIGHT_NAME);
  if (tree.adoptedStyleSheets.some(isOurs)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HIGHLIGHT_CSS);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

/** Brings the passage to the middle; where the text stands straight in a long element, that element's middle would be elsewhere. */
function scrollTo(range: Range): void {
  const view = viewOf(range);
  const around = range.startContainer.parentElement;
  if (!view || !around?.scrollIntoView) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  if (around.getBoundingClientRect().height <= view.innerHeight) {
    around.scrollIntoView({ block: 'center', behavior });
    return;
  }
  around.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}
