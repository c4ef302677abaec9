/** "il Senato", "la Rai": where names of people stand bare, one behind a definite article is a body's. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';
import { genderOfArticle } from './titles.ts';

/** Not "la ministra Conti", "la signora Conti": the article is the office’s, or the courtesy’s. Nor "la Ossoli", a woman’s. */
export function hasArticle(mention: Mention, tokens: readonly Token[], pack: Pack): boolean {
  if (!pack.grammar.bareNames || mention.phrase.start < mention.start) return false;
  if (mayBeWomans(mention, tokens, pack)) return false;
  const before = tokens[mention.tokens.start - 1];
  if (!before || (before.capital && !before.opens) || pack.lexicon.indefiniteDeterminers.has(before.lower))
    return false;
  return genderOfArticle(before.lower, pack) !== undefined || pack.lexicon.determiners.has(before.lower);
}

/** "la Ossoli": a woman by her surname, or a firm that is called after somebody; no woman's noun ends so. */
function mayBeWomans({ names, tokens: { start } }: Mention, tokens: readonly Token[], pack: Pack): boolean {
  const [name = ''] = names;
  return (
    names.length === 1 &&
    genderOfArticle(tokens[start - 1]?.lower ?? '', pack) === 'f' &&
    pack.names.surnameEndings.some((ending) => name.length > ending.length + 1 && name.endsWith(ending))
  );
}
