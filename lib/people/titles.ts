/** Words that say what somebody is. */
import type { Gender, Pack } from '../text/packs/pack.ts';

/** Whether a word in lower case is an office or a trade ("minister", German "Innenministerin"). */
export function isTitle(lower: string, pack: Pack): boolean {
  if (pack.titles.has(lower)) return true;
  for (const ending of pack.titleEndings)
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && pack.titles.has(lower.slice(hyphen + 1));
}

/** The gender that a title tells by its form, if any. */
export function genderOfTitle(lower: string, pack: Pack): Gender | undefined {
  if (pack.femaleTitles.has(lower)) return 'f';
  if (pack.maleTitles.has(lower)) return 'm';
  return undefined;
}

/** The gender that an article tells, if any. */
export function genderOfArticle(lower: string, pack: Pack): Gender | undefined {
  if (pack.femaleArticles.has(lower)) return 'f';
  return pack.maleArticles.has(lower) ? 'm' : undefined;
}

/** Whether a word in lower case is a courtesy or a rank before a surname. */
export function isHonorific(lower: string, pack: Pack): boolean {
  return pack.honorifics.has(lower) || pack.maleHonorifics.has(lower) || pack.femaleHonorifics.has(lower);
}

/** The gender that a courtesy tells, if any. */
export function genderOfHonorific(lower: string, pack: Pack): Gender | undefined {
  if (pack.femaleHonorifics.has(lower)) return 'f';
  return pack.maleHonorifics.has(lower) ? 'm' : undefined;
}
