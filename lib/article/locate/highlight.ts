/** Highlights ranges of the live page by the browser's own registry: no node of the page changes. */
import { documentsIn } from '../snapshot/documents-in.ts';
import { domOf, methodOf } from '../snapshot/dom.ts';
import { HIGHLIGHT_CSS, type HighlightName, PASSAGE, PRIORITIES } from './highlight-style.ts';

type View = Window & typeof globalThis;

function viewOf(range: Range): View | null {
  const { ownerDocument } = range.startContainer;
  return ownerDocument && domOf(ownerDocument).view(ownerDocument);
}

/** Replaces what was highlighted by that name. Highlights are kept by window, and their style by tree: a frame and a shadow root have their own. */
export function setHighlight(document: Document, name: HighlightName, ranges: readonly Range[]): void {
  for (const registry of registriesIn(document)) registry.delete(name);
  const byView = Map.groupBy(ranges, viewOf);
  for (const [view, own] of byView) {
    if (!view?.CSS?.highlights) continue;
    const highlight = new view.Highlight(...own);
    highlight.priority = PRIORITIES[name];
    view.CSS.highlights.set(name, highlight);
    for (const root of new Set(own.map(rootOf))) if (root) adopt(view, root);
  }
}

export function hasHighlight(document: Document, name: HighlightName): boolean {
  return registriesIn(document).some((registry) => registry.has(name));
}

function rootOf({ startContainer }: Range): Node | undefined {
  return methodOf(startContainer, 'getRootNode')?.();
}

function registriesIn(document: Document): readonly HighlightRegistry[] {
  return [...documentsIn(document)].flatMap((shown) => domOf(shown).view(shown)?.CSS?.highlights ?? []);
}

function adopt(view: View, root: Node): void {
  const tree = root as Document | ShadowRoot;
  const isOurs = (sheet: CSSStyleSheet) => sheet.cssRules[0]?.cssText.includes(PASSAGE);
  if (tree.adoptedStyleSheets.some(isOurs)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HIGHLIGHT_CSS);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
