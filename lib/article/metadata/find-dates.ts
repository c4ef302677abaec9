/** What a page marks or shows as a date. */
import type { FindSetting } from './find-setting.ts';
import type { Placed } from './found-metadata.ts';
import { textOf } from './line.ts';
import { linesIn } from './lines-in.ts';

/** Elements that hold a date for machines, the surest first. */
const MARKED = ['[itemprop~="datePublished"]', 'time[pubdate]', 'time[datetime], abbr.published[title]'];
const IN_ATTRIBUTES = ['datetime', 'content', 'title'];
/** How many of each are looked at, and how long an attribute may be. */
const MOST_MARKED = 20;
const LONGEST_MARKED = 80;
/** Elements whose text may be a date. */
const SHOWN =
  'time, [class*="date" i], [class*="publish" i], [class*="time" i], [class*="byline" i], [class*="posted" i], [class*="meta" i]';
/** How many of them are read, and how long their text may be. */
const MOST_SHOWN = 30;
const LONGEST_SHOWN = 200;

export function findMarkedDates(document: Document, settingOf: FindSetting): readonly Placed<string>[] {
  const elements = MARKED.flatMap((selector) =>
    [...document.querySelectorAll(selector)].slice(0, MOST_MARKED),
  );
  return elements.flatMap((element) => {
    const values = IN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '').filter(Boolean);
    const under = values.length > 0 ? settingOf(element) : undefined;
    if (under === undefined) return [];
    return values.map((value) => ({ value: value.slice(0, LONGEST_MARKED), under }));
  });
}

/** What is marked as a date without being one for machines. */
export function findShownDates(document: Document, settingOf: FindSetting): readonly Placed<string>[] {
  const elements = [...document.querySelectorAll(SHOWN)].slice(0, MOST_SHOWN);
  return elements.flatMap((element): Placed<string>[] => {
    const under = (element.textContent ?? '').length < LONGEST_SHOWN ? settingOf(element) : undefined;
    return under === undefined
      ? []
      : [{ value: textOf(linesIn(element, LONGEST_SHOWN).lines.flat()), under }];
  });
}
