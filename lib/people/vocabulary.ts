/** How an article writes its words, beside what its language says of them. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isTitle } from './titles.ts';

/** "van de der" is no name. */
const MOST_PARTICLES = 3;

export interface Vocabulary {
  readonly pack: Pack;
  /** Words that the article writes in lower case as well: no names when they open a sentence. */
  readonly lowerCased: ReadonlySet<string>;
  /** Words that it capitalises inside a sentence. */
  readonly capitalised: ReadonlySet<string>;
  /** Trades that are somebody's surname here: "Baker" behind a first name. */
  readonly surnames: ReadonlySet<string>;
  /** Surnames that have particles before them here: "Dam" in "Jane van Dam". */
  readonly particled: ReadonlySet<string>;
}

export function vocabularyOf(tokens: readonly Token[], pack: Pack): Vocabulary {
  const lowerCased = new Set<string>();
  const capitalised = new Set<string>();
  const surnames = new Set<string>();
  const particled = new Set<string>();
  tokens.forEach(({ kind, capital, opens, lower }, index) => {
    if (kind !== 'word') return;
    if (capital && mayBeTrade(lower, pack))
      if (isBehindFirstName(tokens, index, pack) || standsBare(tokens, index, pack)) surnames.add(lower);
    if (capital && isBehindParticles(tokens, index, pack)) particled.add(lower);
    if (!capital) lowerCased.add(lower);
    else if (!opens) capitalised.add(lower);
  });
  return { pack, lowerCased, capitalised, surnames, particled };
}

/** "van der" behind a name, or with a capital of its own inside a sentence. */
function isBehindParticles(tokens: readonly Token[], index: number, { names: { particles } }: Pack): boolean {
  let first = index;
  while (first > index - MOST_PARTICLES && particles.has(tokens[first - 1]?.lower ?? '')) first--;
  const [before, particle] = [tokens[first - 1], tokens[first]];
  if (first === index || !particle || particle.block !== tokens[index]?.block) return false;
  if (particle.capital) return !particle.opens;
  return before?.kind === 'word' && before.capital && before.block === particle.block;
}

/**
 * "sagt Bergmann, der": where nouns have capitals and one of somebody needs an article, a trade without one, right behind a verb
 * in the singular, is a name; not "sagt Bürgermeister Bergmann", nor "sagen Bergleute".
 */
function standsBare(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const [verb, next] = [tokens[index - 1], tokens[index + 1]];
  if (!pack.grammar.capitalisesNouns || !verb || verb.capital || verb.block !== tokens[index]?.block)
    return false;
  if (!pack.lexicon.reportingVerbs.has(verb.lower) || next?.capital) return false;
  const { determiners, conjunctions, genitivePrepositions, opinionPrepositions } = pack.lexicon;
  const ties = [determiners, conjunctions, genitivePrepositions, opinionPrepositions];
  const isTied = ties.some((list) => list.has(next?.lower ?? '')) || next?.text === '-';
  return !isTied && !pack.morphology.pluralVerbEndings.some((ending) => verb.lower.endsWith(ending));
}

/** Where nouns have capitals, by its ending as well: "Bergmann". */
function mayBeTrade(lower: string, pack: Pack): boolean {
  return pack.lexicon.roleNouns.has(lower) || (pack.grammar.capitalisesNouns && isTitle(lower, pack));
}

/** Whether a word stands behind a first name, an initial or a courtesy: a title there is a surname. */
export function isBehindFirstName(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const dotted = tokens[index - 1]?.kind === 'dot';
  const before = tokens[dotted ? index - 2 : index - 1];
  if (!before?.capital || before.block !== tokens[index]?.block) return false;
  return (
    pack.names.maleNames.has(before.lower) ||
    pack.names.femaleNames.has(before.lower) ||
    (dotted && before.text.length === 1) ||
    // "Lord Mayor of" is an office.
    (isCourtesy(before.lower, pack) && !pack.names.organisationJoiners.has(tokens[index + 1]?.lower ?? ''))
  );
}

function isCourtesy(lower: string, { lexicon: { maleHonorifics, femaleHonorifics } }: Pack): boolean {
  return maleHonorifics.has(lower) || femaleHonorifics.has(lower);
}

/** Whether a word in lower case carries grammar, not meaning. */
export function isFunctionWord(lower: string, pack: Pack): boolean {
  return (
    pack.lexicon.determiners.has(lower) ||
    pack.lexicon.prepositions.has(lower) ||
    pack.lexicon.conjunctions.has(lower) ||
    pack.lexicon.auxiliaries.has(lower) ||
    pack.lexicon.sentenceOpeners.has(lower) ||
    pack.lexicon.relativePronouns.has(lower) ||
    isPronoun(lower, pack) ||
    pack.lexicon.possessives.has(lower)
  );
}

/** Whether a word in lower case is a subject pronoun. */
export function isPronoun(lower: string, pack: Pack): boolean {
  return (
    pack.lexicon.masculinePronouns.has(lower) ||
    pack.lexicon.femininePronouns.has(lower) ||
    pack.lexicon.neuterPronouns.has(lower) ||
    pack.lexicon.pluralPronouns.has(lower) ||
    pack.lexicon.firstPersonPronouns.has(lower)
  );
}

/** "he'd told": a subject pronoun in lower case, with an auxiliary hung on it. */
export function isHungPronoun(lower: string, pack: Pack): boolean {
  const at = lower.indexOf("'");
  return at > 0 && pack.lexicon.hungAuxiliaries.has(lower.slice(at)) && isPronoun(lower.slice(0, at), pack);
}
