/** Words that say what somebody is. */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';

/** Whether a word in lower case is an office or a trade ("minister", German "Innenministerin"). */
export function isTitle(lower: string, pack: Pack): boolean {
  if (pack.lexicon.roleNouns.has(lower)) return true;
  for (const ending of pack.morphology.roleNounEndings)
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && pack.lexicon.roleNouns.has(lower.slice(hyphen + 1));
}

/** The gender that a title tells by its form, if any. */
export function genderOfTitle(lower: string, pack: Pack): Gender | undefined {
  if (pack.lexicon.femaleRoleNouns.has(lower)) return 'f';
  if (pack.lexicon.maleRoleNouns.has(lower)) return 'm';
  return undefined;
}

/** The gender that an article tells, if any. */
export function genderOfArticle(lower: string, pack: Pack): Gender | undefined {
  if (pack.lexicon.feminineDeterminers.has(lower)) return 'f';
  return pack.lexicon.masculineDeterminers.has(lower) ? 'm' : undefined;
}

/** Whether a word in lower case is a courtesy or a rank before a surname. */
export function isHonorific(lower: string, pack: Pack): boolean {
  return (
    pack.lexicon.honorifics.has(lower) ||
    pack.lexicon.maleHonorifics.has(lower) ||
    pack.lexicon.femaleHonorifics.has(lower)
  );
}

/** The gender that a courtesy tells, if any. */
export function genderOfHonorific(lower: string, pack: Pack): Gender | undefined {
  if (pack.lexicon.femaleHonorifics.has(lower)) return 'f';
  return pack.lexicon.maleHonorifics.has(lower) ? 'm' : undefined;
}
