/** The tag of a dash speech whose verb no list has, told by where it stands and who follows. */
import type { Pack } from '../packs/pack.ts';
import type { Token } from '../tokens.ts';
import { skipAuxiliaries } from './attribution-tag.ts';

/** So many words a tag with a verb that no list has may hold. */
const LONGEST_TAG = 12;

/**
 * "– A, fnös 52-åringen.", "– A – nie kryje dumy Jan Kos.": at the end of a block or before the next dash, a verb that no list has before somebody
 * whom a name, an age or "she" tells; a comma leads to it where verbs stand second, a dash where subjects are dropped.
 */
export function isLastTag(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const leads = tokens[index]?.kind === (pack.grammar.verbSecond ? 'comma' : 'dash');
  if (!leads || !(pack.grammar.verbSecond || pack.grammar.dropsSubjects)) return false;
  const verb = skipAuxiliaries(tokens, index + 1, pack);
  const first = tokens[verb];
  if (first?.kind !== 'word' || first.capital || isGrammar(first.lower, pack)) return false;
  const end = endOfLast(tokens, verb);
  if (end < 0) return false;
  const subject = pack.grammar.verbSecond ? skipAuxiliaries(tokens, verb + 1, pack) : verb + 1;
  const last = pack.grammar.verbSecond ? subject + 1 : end;
  for (let at = subject; at < last; at++) {
    const token = tokens[at];
    if (token && (isSomebody(token, pack) || isOneOf(tokens, at, pack))) return true;
  }
  return false;
}

/** Behind the last word, where nothing but words and commas leads to the block's final stop, or one before the next dash; -1 where more does. */
function endOfLast(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at++) {
    if (at - start > LONGEST_TAG) return -1;
    const kind = tokens[at]?.kind;
    if (kind === 'stop' && (at === tokens.length - 1 || tokens[at + 1]?.kind === 'dash')) return at;
    if (kind !== 'word' && kind !== 'comma' && kind !== 'number') return -1;
  }
  return tokens.length;
}

/** A name, "she", "the 52-year-old", a trade. */
function isSomebody({ kind, capital, lower }: Token, pack: Pack): boolean {
  const { masculinePronouns, femininePronouns } = pack.lexicon;
  if (kind === 'number') return /\p{N}-\p{L}{4}/u.test(lower);
  if (kind !== 'word') return false;
  return capital || masculinePronouns.has(lower) || femininePronouns.has(lower) || isTrade(lower, pack);
}

/** "jeden z radnych": some of those. */
function isOneOf(tokens: readonly Token[], at: number, { lexicon }: Pack): boolean {
  const [word = '', tie = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  return lexicon.quantifiers.has(word) && lexicon.linkingPrepositions.has(tie);
}

function isTrade(lower: string, { lexicon }: Pack): boolean {
  const { roleNouns, personNouns, maleRoleNouns, femaleRoleNouns } = lexicon;
  return [roleNouns, personNouns, maleRoleNouns, femaleRoleNouns].some((nouns) => nouns.has(lower));
}

/** Words that are no verb. */
function isGrammar(lower: string, { lexicon }: Pack): boolean {
  const { prepositions, conjunctions, sentenceOpeners, determiners, relativePronouns, possessives } = lexicon;
  const { masculinePronouns, femininePronouns, firstPersonPronouns, pluralPronouns, neuterPronouns } =
    lexicon;
  return [
    prepositions,
    conjunctions,
    sentenceOpeners,
    determiners,
    relativePronouns,
    possessives,
    masculinePronouns,
    femininePronouns,
    firstPersonPronouns,
    pluralPronouns,
    neuterPronouns,
  ].some((words) => words.has(lower));
}
