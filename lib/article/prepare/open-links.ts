/** Takes apart links that were never closed: the parser begins such a link anew in each paragraph, and text that is all links is taken for a menu. */
import { endsLikeText } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';

/** A teaser links its title and its summary to one address; so many sentences link to none on purpose. */
const FEWEST = 3;
/** In characters. */
const SHORTEST = 40;

export function openLinks(document: Document): void {
  const links = new Map<string, Element[]>();
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const own = links.get(address);
    if (own) own.push(link);
    else links.set(address, [link]);
  }
  for (const own of links.values()) {
    if (own.length < FEWEST || own.filter(isSentence).length < FEWEST) continue;
    for (const link of own) {
      while (link.firstChild) link.before(link.firstChild);
      link.remove();
    }
  }
}

function isSentence(link: Element): boolean {
  const text = tidyText(link.textContent ?? '');
  return text.length >= SHORTEST && endsLikeText(text);
}
