/** The article's title as the page shows it. */
import { plainForm } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { type JsonObject, nameOf } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

/** Stands between a title and its site's or section's name. */
const SEPARATOR = /\s+[|–—\-·•»:›/\\]+\s+/;
/** A shorter heading that a stated title contains is more often a section's name. In characters. */
const SHORTEST_DISPLAYED = 12;
/** A heading worded otherwise than the stated title shares with it at least so many words, and this share of its own. */
const SHARED_WORDS = 3;
const SHARED_SHARE = 0.3;

/**
 * The heading that a stated title (Open Graph, JSON-LD, then the document's) contains, or that contains it; else the first heading, where it shares words with
 * one; else the stated title without the site's name.
 */
export function readTitle(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
  siteName: string | undefined,
): string {
  const stated = statedTitles(document, tags, object);
  const site = plainForm(siteName ?? '');
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => tidyText(element.textContent ?? ''))
    .filter((heading) => heading !== '' && (plainForm(heading) !== site || stated.length === 0));
  for (const title of stated.map(plainForm).filter(Boolean)) {
    const displayed = headings.find((heading) => isDisplayed(heading, title));
    if (displayed) return displayed;
  }
  const [first] = headings;
  if (first && stated.some((title) => sharesWords(first, title))) return first;
  const [best] = stated;
  return best ? withoutSite(best, siteName) : (first ?? '');
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

function isDisplayed(heading: string, plainTitle: string): boolean {
  const plain = plainForm(heading);
  return (
    plain === plainTitle ||
    (heading.length >= SHORTEST_DISPLAYED && (plainTitle.includes(plain) || plain.includes(plainTitle)))
  );
}

function sharesWords(heading: string, title: string): boolean {
  const inTitle = new Set(plainForm(title).split(' '));
  const words = [...new Set(plainForm(heading).split(' '))];
  const shared = words.filter((word) => inTitle.has(word)).length;
  return shared >= SHARED_WORDS && shared >= SHARED_SHARE * words.length;
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
