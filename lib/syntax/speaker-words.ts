/** Which words may be a speaker, or part of the phrase that tells of one. */
import { isBodyNoun, isDemonym, isSpeakingNoun } from '../people/speaker-noun.ts';
import { isTitle } from '../people/titles.ts';
import { isFunctionWord, isHungPronoun, isPronoun } from '../people/vocabulary.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { JOINT } from './phrase.ts';
import { type Row, tokenAt, wordAt } from './row.ts';

/** Whether a noun in lower case can be somebody who speaks. */
export function isSpeakerNoun({ pack }: Pick<Row, 'pack'>, head: string): boolean {
  return head === JOINT || isSpeakingNoun(head, pack);
}

/** "el ministro chileno": where adjectives follow, a demonym behind a noun tells of it, and is no other speaker. */
export function mayDescribe({ pack }: Row, word: string): boolean {
  return pack.grammar.adjectivesFollow && isDemonym(word, pack);
}

/** Whether a noun in lower case tells of a person, not of a body. */
export function isPersonNoun({ pack }: Row, head: string): boolean {
  return !pack.lexicon.bodyNouns.has(head) && (pack.lexicon.personNouns.has(head) || isTitle(head, pack));
}

/** "il ragionamento": what somebody does or is, by its ending. */
export function isAbstract(head: string, { morphology: { abstractEndings } }: Pack): boolean {
  return abstractEndings.some((ending) => head.length > ending.length + 2 && head.endsWith(ending));
}

/** "der 46-Jährige", "32-åringen": a number that is a noun. */
const AGE = /^\p{N}+-\p{L}{4}/u;

export function isAge({ kind, text }: Token): boolean {
  return kind === 'number' && AGE.test(text);
}

export function isNounLike(row: Row, slot: number): boolean {
  const token = tokenAt(row, slot);
  if (token && isAge(token)) return true;
  if (token?.kind !== 'word') return false;
  return !isFunctionWord(token.lower, row.pack);
}

/** Words that are no part of a noun phrase: "however", "there", "then". */
export function isGrammar({ pack, tokens, slots }: Row, slot: number): boolean {
  const lower = tokens[slots[slot]?.token ?? -1]?.lower ?? '';
  return isFunctionWord(lower, pack) && !pack.lexicon.personNouns.has(lower);
}

/** "a mother of two", "the father of three boys": how many somebody has. */
export function isCounted(row: Row, slot: number): boolean {
  const { quantifiers, linkingPrepositions } = row.pack.lexicon;
  return (
    quantifiers.has(wordAt(row, slot)) &&
    linkingPrepositions.has(wordAt(row, slot - 1)) &&
    isPersonNoun(row, wordAt(row, slot - 2))
  );
}

/** Prepositions that tie a noun to a noun more often than to a verb. */
export function joinsNouns(row: Row, slot: number): boolean {
  const word = wordAt(row, slot);
  return row.pack.names.organisationJoiners.has(word) || row.pack.lexicon.linkingPrepositions.has(word);
}

/** "die Gruppe Ärzte ohne Grenzen": a preposition within the name that stands behind a body's noun. */
export function tiesBodysName(row: Row, slot: number): boolean {
  const { prepositions, linkingPrepositions } = row.pack.lexicon;
  const word = wordAt(row, slot);
  return (
    row.pack.grammar.capitalisesNouns &&
    prepositions.has(word) &&
    !linkingPrepositions.has(word) &&
    [slot - 1, slot + 1].every((beside) => tokenAt(row, beside)?.capital === true) &&
    isBodyNoun(wordAt(row, slot - 2), row.pack)
  );
}

export function isSubjectPronoun(row: Row, slot: number): boolean {
  const { pack, slots, tokens } = row;
  const found = slots[slot];
  if (!found || found.speech >= 0 || row.mentionFrom.has(found.token)) return false;
  const lower = tokens[found.token]?.lower ?? '';
  // Dutch "het" is a pronoun and an article.
  if (
    pack.lexicon.determiners.has(lower) &&
    (isNounLike(row, slot + 1) || pack.names.dates.has(wordAt(row, slot + 1))) &&
    !pack.lexicon.reportingVerbs.has(wordAt(row, slot + 1)) &&
    !isBeforeVerb(row, slot)
  )
    return false;
  if (pack.lexicon.impersonalVerbs.size > 0 && meansNobody(tokens, found.token, pack)) return false;
  return isPronoun(lower, pack) || isHungPronoun(lower, pack);
}

/** Norwegian "Det medfører": behind an article stands an adjective or a definite noun, and a verb looks like neither. */
function isBeforeVerb(row: Row, slot: number): boolean {
  const { adjectiveEndings, definiteEndings } = row.pack.morphology;
  if (!row.pack.lexicon.neuterPronouns.has(wordAt(row, slot))) return false;
  if (adjectiveEndings.length === 0 || definiteEndings.length === 0) return false;
  const next = wordAt(row, slot + 1);
  return ![...adjectiveEndings, ...definiteEndings].some((ending) => next.endsWith(ending));
}

/** "il faut", "il n'y a", "faut-il"; but "elle y voit", "il y voit". */
function meansNobody(tokens: readonly Token[], pronoun: number, { lexicon }: Pack): boolean {
  const { impersonalVerbs, femininePronouns, reportingVerbs, weakReportingVerbs } = lexicon;
  if (femininePronouns.has(tokens[pronoun]?.lower ?? '')) return false;
  const says = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    return !impersonalVerbs.has(word) && (reportingVerbs.has(word) || weakReportingVerbs.has(word));
  };
  return [-1, 1, 2].some(
    (step) => impersonalVerbs.has(tokens[pronoun + step]?.lower ?? '') && !says(pronoun + step + 1),
  );
}
