/** What a page says about its article: from what was found of it, without the DOM. */
import type { PageWords } from '../../text/packs/page/page-words.ts';
import { decodeEntities } from './decode-entities.ts';
import type { FoundMetadata } from './found-metadata.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { readAuthors } from './read-authors.ts';
import { readCanonical } from './read-canonical.ts';
import { readDate, readModified } from './read-date.ts';
import { type Pages, readPages } from './read-pages.ts';
import { readSection } from './read-section.ts';
import { siteNameChecker } from './site-names.ts';
import { withoutOthers } from './without-others.ts';

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

/** @param words by which headings of something else are told */
export function readMetadata(all: FoundMetadata, words: PageWords): Metadata {
  const found = withoutOthers(all, words);
  const { url, title, titles, language, stated } = found;
  const tags: MetaTags = new Map(found.tags);
  const siteName = readSiteName(tags, stated?.publisher);
  const sources = { ...found, tags };
  const publishedAt = readDate(sources);
  const modifiedAt = readModified(sources);
  const section = readSection(tags, stated?.section);
  const pages = found.pages && readPages(found.pages);
  const canonicalUrl = readCanonical(found.canonical ?? firstOf(tags, ['og:url']), url);
  return {
    title,
    titles,
    authors: readAuthors(found, tags, siteNameChecker(tags, stated?.publisher, url)),
    ...(siteName !== undefined && { siteName }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(section !== undefined && { section }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    ...(pages !== undefined && { pages }),
    ...(language && { language }),
    behindPaywall: stated?.isFree === false,
  };
}

/** An address or a handle in the place of a name is cut down to the host or the handle's name. */
function readSiteName(tags: MetaTags, publisher: string | undefined): string | undefined {
  const stated = [firstOf(tags, ['og:site_name']), publisher, firstOf(tags, ['application-name'])];
  const name = stated.find((each) => each && !PRESET_NAMES.has(each.toLowerCase()));
  return (
    name &&
    decodeEntities(name)
      .replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, '$1')
      .replace(/^@/, '')
  );
}
