/** Finds what a page says about its article: all that needs the DOM. */
import { openInFront } from '../prepare/open-in-front.ts';
import { removeOtherPosts } from '../prepare/remove-other-posts.ts';
import { findBylines, findLabelled, findSignatures } from './find-bylines.ts';
import { findMarkedDates, findShownDates } from './find-dates.ts';
import { findPages } from './find-pages.ts';
import { settingFinder } from './find-setting.ts';
import type { FoundMetadata } from './found-metadata.ts';
import { headerLines, titleElements } from './header-lines.ts';
import { isOfOtherArticle } from './is-of-other-article.ts';
import { articleObject } from './json-ld.ts';
import { firstOf, type MetaTags, metaTags } from './meta-tags.ts';
import { headTitles, readTitle, statedTitles } from './read-title.ts';
import { siteNameChecker } from './site-names.ts';
import { statedData } from './stated-data.ts';

/** A page may have as many meta elements as it likes, and as long ones: so many keys, contents of each, and characters are handed on. */
const MOST_KEYS = 300;
const MOST_CONTENTS = 50;
const LONGEST_CONTENT = 1_000;

/**
 * Takes the posts out that are another article's: their authors and dates are not this one's.
 *
 * @param document a snapshot, before anything has been taken out of it
 * @param url the live page's address
 */
export function findMetadata(document: Document, url: string): FoundMetadata {
  const head = { tags: metaTags(document), object: articleObject(document) };
  const isStale = isOfOtherArticle(document, headTitles(head.tags, head.object));
  const object = isStale ? undefined : head.object;
  const tags = isStale ? ofSite(head.tags) : head.tags;
  const stated = object && statedData(object);
  const title = readTitle(document, tags, object, siteNameChecker(tags, stated?.publisher, url));
  const titles = [
    title,
    ...statedTitles(document, tags, object),
    document.querySelector('h1')?.textContent ?? '',
  ];
  const shown = titleElements(document, title);
  openInFront(shown);
  removeOtherPosts(document, titles);
  const headlines = shown.filter((element) => element.isConnected);
  const language = readLanguage(document, tags);
  const canonical = isStale
    ? undefined
    : document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const pages = findPages(document, url);
  const settingOf = settingFinder(document, headlines[0]);
  return {
    url,
    title,
    titles,
    ...(language && { language }),
    ...(canonical && { canonical }),
    ...(pages && { pages }),
    tags: [...tags]
      .slice(0, MOST_KEYS)
      .map(([key, contents]) => [key, contents.slice(0, MOST_CONTENTS).map(limited)]),
    ...(stated && { stated }),
    lines: headerLines(headlines),
    bylines: findBylines(document, settingOf),
    signatures: findSignatures(document, settingOf),
    labelled: findLabelled(document, settingOf),
    markedDates: findMarkedDates(document, settingOf),
    shownDates: findShownDates(document, settingOf),
  };
}

function ofSite(tags: MetaTags): MetaTags {
  return new Map([...tags].filter(([key]) => /site_name|^application/.test(key)));
}

function limited(content: string): string {
  return content.slice(0, LONGEST_CONTENT);
}

function readLanguage(document: Document, tags: MetaTags): string | undefined {
  const inHeader = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const stated = [document.documentElement.getAttribute('lang'), inHeader, firstOf(tags, ['og:locale'])];
  return stated.map((language) => language?.trim().replace('_', '-')).find(Boolean);
}
