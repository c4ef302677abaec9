/** People who are told by a relative: "his mother Claire". */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';
import { genderOfTitle } from './titles.ts';

/** The gender of a noun beside a name that is somebody's: "his mother Claire", "Bell’s father, Ron"; nothing elsewhere. */
export function kinGender(
  { names, tokens: { end } }: Mention,
  tokens: readonly Token[],
  pack: Pack,
): Gender | undefined {
  let noun = end - names.length - 1;
  if (tokens[noun]?.kind === 'comma') noun--;
  const owner = tokens[noun - 1];
  const owned = owner?.kind === 'possessive' || pack.lexicon.possessives.has(owner?.lower ?? '');
  return owned ? genderOfTitle(tokens[noun]?.lower ?? '', pack) : undefined;
}
