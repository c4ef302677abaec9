/** The article's title as the page shows it. */
import { plainForm } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { type JsonObject, nameOf } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

/** Stands between a title and its site's or section's name. */
const SEPARATOR = /\s+[|–—\-·•»:›/\\]+\s+/;
/** A shorter h1 that the stated title contains is more often a section's name. In characters. */
const SHORTEST_DISPLAYED = 12;

/**
 * The heading that a stated title (Open Graph, JSON-LD, document title) contains or that contains it; else the stated title, without the
 * site's name.
 */
export function readTitle(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
  siteName: string | undefined,
): string {
  const stated = statedTitles(document, tags, object);
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => tidyText(element.textContent ?? ''))
    .filter(Boolean);
  const plainStated = stated.map(plainForm);
  const displayed = headings.find((heading) => {
    const plain = plainForm(heading);
    return (
      plain !== '' &&
      plainStated.some(
        (title) => title === plain || (heading.length >= SHORTEST_DISPLAYED && title.includes(plain)),
      )
    );
  });
  if (displayed) return displayed;
  const [best] = stated;
  if (best) return withoutSite(best, siteName);
  return headings[0] ?? '';
}

/** Every title that the page gives itself, in the order in which they are trusted. */
export function statedTitles(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
): readonly string[] {
  const headline = object && (nameOf(object.headline) ?? nameOf(object.name));
  return [firstOf(tags, ['og:title', 'twitter:title']), headline, document.title]
    .map((title) => tidyText(title ?? ''))
    .filter(Boolean);
}

function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isSite = siteName !== undefined && plainForm(last) === plainForm(siteName);
  if (!isSite && last.split(' ').length > 4) return title;
  const kept = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-·•»:›/\\]+\s*$/, '');
  return isSite || kept.split(' ').length >= 3 ? kept : title;
}
