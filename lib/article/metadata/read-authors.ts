/** Who wrote the article, as the page says. */
import { tidyText } from '../blocks/tidy-text.ts';
import { isObject, type JsonObject, listOf, nameOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'citation_author',
];
const MARKED =
  'a[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline-name, .author-name, .byline, .author';
const BY = /^(?:(?:written|posted|reported|story|text|words) )?(?:by|von|par|por|di|door|av)\s*:?\s+/i;
/** In characters. */
const LONGEST = 80;

/** JSON-LD first, then meta elements, then what is marked in the page. Empty where nobody is named. */
export function readAuthors(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
): readonly string[] {
  const stated = listOf(object?.author)
    .flatMap((author) => listOf(isObject(author) && '@list' in author ? author['@list'] : author))
    .map(nameOf);
  for (const names of [
    clean(stated),
    clean(KEYS.flatMap((key) => tags.get(key) ?? [])),
    clean(marked(document)),
  ]) {
    if (names.length > 0) return names;
  }
  return [];
}

function marked(document: Document): readonly string[] {
  for (const element of document.querySelectorAll(MARKED)) {
    const text = tidyText(element.textContent ?? '');
    if (text !== '' && text.length < LONGEST) return [text];
  }
  return [];
}

function clean(names: readonly (string | undefined)[]): readonly string[] {
  const cleaned = names
    .map((name) => tidyText(name ?? '').replace(BY, ''))
    .filter(
      (name) =>
        name !== '' && name.length < LONGEST && !/^(?:https?:|@|www\.)/.test(name) && /\p{L}/u.test(name),
    );
  return [...new Set(cleaned)];
}
