/** Finds what a page says about its article: all that needs the DOM. */
import { findBylines, findLabelled, findSignatures } from './find-bylines.ts';
import { findMarkedDates, findShownDates } from './find-dates.ts';
import { findPages } from './find-pages.ts';
import { settingFinder } from './find-setting.ts';
import type { FoundMetadata } from './found-metadata.ts';
import { headerLines, titleElements } from './header-lines.ts';
import { articleObject } from './json-ld.ts';
import { firstOf, type MetaTags, metaTags } from './meta-tags.ts';
import { readTitle, statedTitles } from './read-title.ts';
import { siteNameChecker } from './site-names.ts';
import { statedData } from './stated-data.ts';

/** A page may have as many meta elements as it likes, and as long ones: so many keys, contents of each, and characters are handed on. */
const MOST_KEYS = 300;
const MOST_CONTENTS = 50;
const LONGEST_CONTENT = 1_000;

/**
 * @param document a snapshot, before anything has been taken out of it
 * @param url the live page's address
 */
export function findMetadata(document: Document, url: string): FoundMetadata {
  const tags = metaTags(document);
  const object = articleObject(document);
  const stated = object && statedData(object);
  const title = readTitle(document, tags, object, siteNameChecker(tags, stated?.publisher, url));
  const language = readLanguage(document, tags);
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const pages = findPages(document, url);
  const headlines = titleElements(document, title);
  const settingOf = settingFinder(document, headlines[0]);
  return {
    url,
    title,
    titles: [title, ...statedTitles(document, tags, object), document.querySelector('h1')?.textContent ?? ''],
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

function limited(content: string): string {
  return content.slice(0, LONGEST_CONTENT);
}

function readLanguage(document: Document, tags: MetaTags): string | undefined {
  const inHeader = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const stated = [document.documentElement.getAttribute('lang'), inHeader, firstOf(tags, ['og:locale'])];
  return stated.map((language) => language?.trim().replace('_', '-')).find(Boolean);
}
