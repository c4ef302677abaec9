/**
 * Takes apart what was never closed. The parser begins such a link anew in each paragraph, and text that is all links is taken for a menu; a
 * button or a video goes on around all that follows, and is no text.
 */
import { endsLikeText } from '../blocks/prose.ts';
import { textLength } from '../blocks/text-length.ts';
import { tidyText } from '../blocks/tidy-text.ts';

/** A teaser links its title and its summary to one address; so many sentences link to none on purpose. */
const FEWEST = 3;
/** In characters. */
const SHORTEST = 40;

/** A card may be a link as a whole: it has a line or two. In characters. */
const LONGEST_CARD = 400;
const PARAGRAPHS = 'p, li, div';

export function openLinks(document: Document): void {
  for (const box of document.querySelectorAll('a, button, video')) if (holdsText(box)) open(box);
  const links = new Map<string, Element[]>();
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const own = links.get(address);
    if (own) own.push(link);
    else links.set(address, [link]);
  }
  for (const own of links.values()) {
    if (own.length < FEWEST || own.filter(isSentence).length < FEWEST) continue;
    for (const link of own) open(link);
  }
}

function open(box: Element): void {
  while (box.firstChild) box.before(box.firstChild);
  box.remove();
}

function holdsText(box: Element): boolean {
  return (
    textLength(box) > LONGEST_CARD &&
    [...box.querySelectorAll(PARAGRAPHS)].filter(isSentence).length >= FEWEST
  );
}

function isSentence(element: Element): boolean {
  const text = tidyText(element.textContent ?? '');
  return text.length >= SHORTEST && endsLikeText(text);
}
