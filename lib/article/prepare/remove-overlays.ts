/** Takes consent notices and dialogs out of a snapshot: some are longer than the article that they hide. */
import { textLength } from '../blocks/text-length.ts';
import { ownId } from '../marks/own-id.ts';
import { asksForConsent } from './asks-for-consent.ts';
import { DIALOGS, isFixed } from './overlays.ts';

/** Each alone, or with words behind it that say what kind of box it is. */
const CONSENT =
  /^(?:cookies?|consent|gdpr|ccpa|privacy)(?:[_-]?(?:cookies?|consent|banner|notice|bar|wall|popup|modal|overlay|dialog|container|manager|policy|message|law|root|box|layer|screen|gate))*$/i;
/** "cmp" is a consent platform, and in other systems the first word of every part's name. */
const PLATFORM = /^cmp[_-]?(?:banner|notice|wall|popup|modal|overlay|dialog|manager|message)$/i;
/** The browser finds these quicker than the pattern does. */
const MAY_ASK = ['cookie', 'consent', 'gdpr', 'ccpa', 'cmp', 'privacy']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(', ');
/** What may be fixed in front of the page. */
const FIXED = '[style*="fixed" i]';
/** What holds one of these holds the page, whatever it is called. */
const PAGE = 'article, main, h1, [role="main" i], [itemprop~="articleBody"]';
const PARTS = 'article, main';

export function removeOverlays(document: Document): void {
  const { body } = document;
  if (!body) return;
  const isMarked = body.querySelector(PAGE) !== null;
  const lengths = new Map<Element, number>();
  /** A wall may be longer than the article that it hides: where the page's own part is marked, one outside of it is none. */
  const holdsMost = (element: Element) => {
    const part = element.closest(PARTS) ?? body;
    if (isMarked && part === body) return false;
    const length = lengths.get(part) ?? textLength(part);
    lengths.set(part, length);
    return textLength(element) * 2 > length;
  };
  const asking = [...body.querySelectorAll(MAY_ASK)].filter(isNamedForConsent);
  const fixed = new Set([...body.querySelectorAll(FIXED)].filter(isFixed));
  const overlays = [...body.querySelectorAll(DIALOGS), ...asking, ...fixed].filter(
    (element) =>
      !element.matches(PAGE) &&
      !element.querySelector(PAGE) &&
      (!holdsMost(element) || (!fixed.has(element) && asksForConsent(element.textContent ?? ''))),
  );
  for (const overlay of overlays) overlay.remove();
}

function isNamedForConsent(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  return `${classes} ${ownId(element)}`
    .split(/\s+/)
    .some((name) => CONSENT.test(name) || PLATFORM.test(name));
}
