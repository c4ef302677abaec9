/** What a page says about its article. */

import { decodeEntities } from './decode-entities.ts';
import { headerLines, titleElements } from './header-lines.ts';
import { articleObject, type JsonObject, nameOf } from './json-ld.ts';
import type { Line } from './lines-in.ts';
import { firstOf, type MetaTags, metaTags } from './meta-tags.ts';
import { siteNameChecker } from './own-names.ts';
import { readAuthors } from './read-authors.ts';
import { readCanonical } from './read-canonical.ts';
import { readDate, readModified } from './read-date.ts';
import { type Pages, readPages } from './read-pages.ts';
import { readSection } from './read-section.ts';
import { readTitle, statedTitles } from './read-title.ts';
import { elsewhereChecker } from './stands-elsewhere.ts';

export interface Metadata {
  readonly title: string;
  /** Every title that the page gives itself. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly siteName?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** ISO 8601. */
  readonly modifiedAt?: string;
  /** The part of the site that the article stands in, by its name. */
  readonly section?: string;
  /** The address that the page calls its own, where it is one of the same site. */
  readonly canonicalUrl?: string;
  /** Absent where the article stands on one page. */
  readonly pages?: Pages;
  /** BCP 47, as the page declares it, rightly or wrongly. */
  readonly language?: string;
  /** The page says that not all may read all of it. */
  readonly behindPaywall: boolean;
}

/** What systems fill in where an owner has named nothing. */
const PRESET_NAMES: ReadonlySet<string> = new Set([
  'hosted',
  'home',
  'homepage',
  'website',
  'my site',
  'my website',
  'my blog',
  'site title',
  'untitled',
  'wordpress',
]);

/**
 * @param document a snapshot, before anything has been taken out of it
 * @param url the live page's address
 */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = metaTags(document);
  const object = articleObject(document);
  const siteName = readSiteName(tags, object);
  const isSiteName = siteNameChecker(tags, object, url);
  const title = readTitle(document, tags, object, isSiteName);
  const language = readLanguage(document, tags);
  const headlines = titleElements(document, title);
  let lines: readonly Line[] | undefined;
  const lazyLines = () => {
    lines ??= headerLines(headlines);
    return lines;
  };
  const isElsewhere = elsewhereChecker(headlines[0]);
  const sources = { document, tags, object, url, language, headerLines: lazyLines, isElsewhere, isSiteName };
  const publishedAt = readDate(sources);
  const modifiedAt = readModified(sources);
  const section = readSection(tags, object);
  const pages = readPages(document, url);
  const canonicalUrl = readCanonical(document, tags, url);
  return {
    title,
    titles: [title, ...statedTitles(document, tags, object), document.querySelector('h1')?.textContent ?? ''],
    authors: readAuthors(sources),
    ...(siteName !== undefined && { siteName }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(section !== undefined && { section }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    ...(pages !== undefined && { pages }),
    ...(language && { language }),
    behindPaywall: /^false$/i.test(String(object?.isAccessibleForFree)),
  };
}

/** An address or a handle in the place of a name is cut down to the host or the handle's name. */
function readSiteName(tags: MetaTags, object: JsonObject | undefined): string | undefined {
  const stated = [
    firstOf(tags, ['og:site_name']),
    nameOf(object?.publisher),
    firstOf(tags, ['application-name']),
  ];
  const name = stated.find((each) => each && !PRESET_NAMES.has(each.toLowerCase()));
  return (
    name &&
    decodeEntities(name)
      .replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, '$1')
      .replace(/^@/, '')
  );
}

function readLanguage(document: Document, tags: MetaTags): string | undefined {
  const inHeader = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const stated = [document.documentElement.getAttribute('lang'), inHeader, firstOf(tags, ['og:locale'])];
  return stated.map((language) => language?.trim().replace('_', '-')).find(Boolean);
}
