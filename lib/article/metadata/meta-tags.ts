/** The contents of a page's meta elements. */

export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** By property, name and itemprop, in lower case. */
export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
        const contents = tags.get(key);
        if (contents) contents.push(content);
        else tags.set(key, [content]);
      }
    }
  }
  return tags;
}

/** The first content of the first of these keys that is there. */
export function firstOf(tags: MetaTags, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const content = tags.get(key)?.[0];
    if (content) return content;
  }
  return undefined;
}
