/** Makes a paragraph of a block quote's footer, which names who says it: Readability drops every footer. */
import { paragraphOf } from './paragraph-of.ts';

export function keepSources(document: Document): void {
  for (const footer of document.querySelectorAll('blockquote footer'))
    footer.replaceWith(paragraphOf(footer));
}
