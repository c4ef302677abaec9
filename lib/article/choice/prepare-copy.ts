/** Takes out of a copy what would lead Readability astray. */
import { keepSources } from './keep-sources.ts';
import { lendNames } from './lend-names.ts';
import { nameBareText } from './name-bare-text.ts';
import { unwrapParagraphs } from './unwrap-paragraphs.ts';

export function prepareCopy(copy: Document): void {
  // A modal that is open hides the page from assistive technology, and some pages hide so what they show.
  for (const element of copy.querySelectorAll('[aria-hidden]')) element.removeAttribute('aria-hidden');
  keepSources(copy);
  lendNames(copy);
  unwrapParagraphs(copy);
  nameBareText(copy);
}
