/**
 * Leaves the elements of a copy only names that say what Readability takes them to say. It looks for its words in the midst of others: a
 * generated class with "rss" in it, or a paragraph named "remark", is taken out.
 */
import { namesOf } from '../marks/names-of.ts';
import { ownId } from '../marks/own-id.ts';

/** Readability 0.6.0's words for what is unlikely to be an article, and those that count against it. */
const MISREAD =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|hid|com-|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget/i;
/** What stands in a paragraph, and the paragraph itself, is text whatever it is called. */
const TEXT = 'p, p *, h1, h2, h3, h4, h5, h6, span, em, i, b, strong, mark, q, small, cite, dfn, abbr';
const NAMED = '[class], [id]';

export function lendNames(copy: Document): void {
  for (const element of copy.querySelectorAll(`:is(${TEXT}):is(${NAMED})`)) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const element of copy.querySelectorAll(NAMED)) {
    const classes = element.getAttribute('class') ?? '';
    if (MISREAD.test(classes)) {
      const lent = classes.split(/\s+/).filter(isRightlyRead);
      element.setAttribute('class', lent.join(' '));
    }
    const id = element.getAttribute('id') ?? '';
    if (MISREAD.test(id) && (ownId(element) === '' || !isRightlyRead(id))) element.removeAttribute('id');
  }
}

function isRightlyRead(token: string): boolean {
  const word = MISREAD.exec(token)?.[0].toLowerCase().replaceAll('-', '');
  return word === undefined || namesOf(token).some((name) => name.startsWith(word));
}
