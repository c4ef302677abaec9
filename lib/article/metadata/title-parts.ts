/** The parts of a document's title: headline, section, site, with signs between them. */
import { plainForm } from '../blocks/prose.ts';

/** Signs with spaces around them; in Chinese and Japanese also without, and the low line that stands there. */
const SEPARATOR =
  /\s+[|–—\-·•»:›<>/\\]+\s+|\s*[｜_]\s*|(?<=[\u3040-\u30ff\u4e00-\u9fff]\s?)[|－–—-]+(?=\s?[\u3040-\u30ff\u4e00-\u9fff])/u;
const SEPARATORS = new RegExp(SEPARATOR.source, 'gu');
const SIGNS_AT_START = /^[\s|–—\-·•»:›<>/\\｜_－]+/u;
const SIGNS_AT_END = /[\s|–—\-·•»:›<>/\\｜_－]+$/u;
const COLON = /:\s+/gu;
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u;
/** A site's name has hardly more words, and a headline hardly fewer. */
const MOST_OF_SITE = 4;
const FEWEST_OF_HEADLINE = 3;
/** In characters. */
const SHORTEST_CJK = 5;
/** A title with more parts is a list of words. */
const MOST_PARTS = 12;

export function titleParts(title: string): readonly string[] {
  return title.split(SEPARATOR, MOST_PARTS).filter((part) => part.trim() !== '');
}

/** Each beginning and end of a title that a sign parts from the rest, a colon too; without the title itself. */
export function titleEdges(title: string): readonly string[] {
  const signs = [...title.matchAll(SEPARATORS), ...title.matchAll(COLON)].slice(0, MOST_PARTS);
  return signs.flatMap((sign) => [title.slice(0, sign.index), title.slice(sign.index + sign[0].length)]);
}

/**
 * @param isSite whether a part is the name of the site. Of ends that are as short as names one is cut off, and a second one, which names the
 * section, behind a sign that stands in no headline.
 */
export function withoutSite(title: string, isSite: (part: string) => boolean): string {
  let rest = title;
  let isCut = false;
  for (let parts = titleParts(rest); parts.length > 1; parts = titleParts(rest)) {
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    const before = rest.slice(0, rest.lastIndexOf(last));
    const isName = isShortEnd(before, last) && (!isCut || /[|｜_]\s*$/.test(before));
    if (isSite(last) || isName) rest = before.replace(SIGNS_AT_END, '');
    else if (isSite(first)) rest = rest.slice(first.length).replace(SIGNS_AT_START, '');
    else break;
    isCut = true;
  }
  return rest;
}

/** Whether the end of a title is as short as names are, and what stands before it as long as headlines are. */
function isShortEnd(before: string, last: string): boolean {
  if (CJK.test(before)) return before.length > SHORTEST_CJK && last.length < before.length;
  return last.split(' ').length <= MOST_OF_SITE && plainForm(before).split(' ').length >= FEWEST_OF_HEADLINE;
}
