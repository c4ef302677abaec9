/** Which capitalised words are nouns, in languages that capitalise both nouns and names: told by articles, adjectives and endings. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isTitle } from './titles.ts';
import { isFunctionWord } from './vocabulary.ts';

/** A name may have an article now and then ("der flinke Smith"); so many times oftener without one, it is no noun. */
const BARE = 2;

/** Words that stand behind an article, alone or with one word between. */
export function nounsOf(tokens: readonly Token[], pack: Pack): ReadonlySet<string> {
  const led = new Map<string, number>();
  const bare = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (!token.capital || token.opens || isGivenName(token.lower, pack)) return;
    const before = tokens[index - 1];
    const isAdjective =
      before?.kind === 'word' &&
      !before.capital &&
      pack.morphology.adjectiveEndings.some((ending) => before.lower.endsWith(ending));
    const article = isAdjective && !leads(before, pack) ? tokens[index - 2] : before;
    const counts = article && leads(article, pack) ? led : bare;
    counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  });
  const names = pairsOf(tokens, pack);
  return new Set(
    [...led].flatMap(([word, times]) =>
      times * BARE >= (bare.get(word) ?? 0) && !names.has(word) ? [word] : [],
    ),
  );
}

/** Two nouns stand side by side without an article so often by chance only: "Jane Smith" is a name, however young "die junge Jane" is. */
const PAIRED = 2;

/** The words of two that stand side by side again and again, and hardly behind an article. */
function pairsOf(tokens: readonly Token[], pack: Pack): ReadonlySet<string> {
  const times = new Map<string, number>();
  tokens.forEach((token, index) => {
    const [before, behind] = [tokens[index - 1], tokens[index + 1]];
    if (!token.capital || !behind?.capital || behind.opens || behind.kind !== 'word') return;
    if (isCountedNoun(token, pack) || isTitle(token.lower, pack) || behind.block !== token.block) return;
    const pair = `${token.lower} ${behind.lower}`;
    const isLed = before !== undefined && (leads(before, pack) || isAdjective(before, pack));
    times.set(pair, (times.get(pair) ?? 0) + (isLed ? -1 : 1));
  });
  return new Set([...times].flatMap(([pair, count]) => (count >= PAIRED ? pair.split(' ') : [])));
}

/** "Millionen Euro", "Ende Juli". */
function isCountedNoun({ lower }: Token, { names }: Pack): boolean {
  return names.dates.has(lower);
}

export function leads({ lower }: Token, pack: Pack): boolean {
  return (
    pack.lexicon.determiners.has(lower) ||
    pack.lexicon.possessives.has(lower) ||
    pack.lexicon.obliqueDeterminers.has(lower)
  );
}

export function isCommon(word: string, nouns: ReadonlySet<string>, pack: Pack): boolean {
  if (
    nouns.has(word) ||
    isTitle(word, pack) ||
    pack.lexicon.personNouns.has(word) ||
    pack.lexicon.bodyNouns.has(word)
  )
    return true;
  for (const ending of pack.morphology.commonNounEndings)
    if (word.length > ending.length + 2 && word.endsWith(ending)) return true;
  return false;
}

/** In lower case, by its ending, and neither a verb of saying nor a word of grammar. */
export function isAdjective(token: Token | undefined, pack: Pack): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    pack.morphology.adjectiveEndings.some((ending) => token.lower.endsWith(ending)) &&
    !pack.lexicon.reportingVerbs.has(token.lower) &&
    !pack.lexicon.weakReportingVerbs.has(token.lower) &&
    !isFunctionWord(token.lower, pack)
  );
}
