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

/** @param document a snapshot, before anything has been taken out of it. */
export function readMetadata(document: Document): Metadata {
  const tags = metaTags(document);
  const object = articleObject(document);
  const siteName = readSiteName(tags, object);
  const title = readTitle(document, tags, object, siteName);
  const language = document.documentElement.getAttribute('lang')?.trim();
  const publishedAt = readDate(document, tags, object);
  return {
    title,
    titles: [title, ...statedTitles(document, tags, object)],
    authors: readAuthors(document, tags, object),
    ...(siteName !== undefined && { siteName }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language && { language }),
    behindPaywall: /^false$/i.test(String(object?.isAccessibleForFree)),
  };
}

function readSiteName(tags: MetaTags, object: JsonObject | undefined): string | undefined {
  return firstOf(tags, ['og:site_name']) ?? nameOf(object?.publisher) ?? firstOf(tags, ['application-name']);
}
