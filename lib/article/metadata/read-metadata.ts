/** What a page says about its article. */
import { articleObject, type JsonObject, nameOf } from './json-ld.ts';
import { firstOf, type MetaTags, metaTags } from './meta-tags.ts';
import { readAuthors } from './read-authors.ts';
import { readDate } from './read-date.ts';
import { readTitle, statedTitles } from './read-title.ts';

export interface Metadata {
  readonly title: string;
  /** Every title that the page gives itself. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly siteName?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** BCP 47, as the page declares it, rightly or wrongly. */
  readonly language?: string;
  /** The page says that not all may read all of it. */
  readonly behindPaywall: boolean;
}

/**
 * @param document a snapshot, before anything has been taken out of it
 * @param url the live page's address
 */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = metaTags(document);
  const object = articleObject(document);
  const siteName = readSiteName(tags, object);
  const title = readTitle(document, tags, object, siteName);
  const language = document.documentElement.getAttribute('lang')?.trim();
  const publishedAt = readDate(document, tags, object, url);
  return {
    title,
    titles: [title, ...statedTitles(document, tags, object), document.querySelector('h1')?.textContent ?? ''],
    authors: readAuthors(document, tags, object, siteName),
    ...(siteName !== undefined && { siteName }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language && { language }),
    behindPaywall: /^false$/i.test(String(object?.isAccessibleForFree)),
  };
}

/** An address or a handle in the place of a name is cut down to the host or the handle's name. */
function readSiteName(tags: MetaTags, object: JsonObject | undefined): string | undefined {
  const name =
    firstOf(tags, ['og:site_name']) ?? nameOf(object?.publisher) ?? firstOf(tags, ['application-name']);
  return name?.replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, '$1').replace(/^@/, '');
}
