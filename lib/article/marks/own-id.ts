/** An element's id, unless it was made of the words of a heading, for links to it: then it says nothing of the element. */
import { plainForm } from '../blocks/prose.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** @returns empty where there is none that says anything. */
export function ownId(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  if (id === '' || element.matches(HEADINGS)) return '';
  const heading = element.firstElementChild?.matches(HEADINGS) ? element.firstElementChild : undefined;
  return heading && slugOf(id).length > 0 && slugOf(heading.textContent ?? '').includes(slugOf(id)) ? '' : id;
}

function slugOf(text: string): string {
  return plainForm(text).replaceAll(' ', '');
}
