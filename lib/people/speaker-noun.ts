/** Whether a noun in lower case can be somebody who speaks: a person, a body, a paper. */
import type { Pack } from '../text/packs/pack.ts';
import { isTitle } from './titles.ts';

/** So many letters make the last part of a compound, at least and at most: a word of a million letters is none. */
const SHORTEST_PART = 5;
const LONGEST_PART = 40;

export function isSpeakingNoun(lower: string, pack: Pack): boolean {
  return isPerson(lower, pack) || pack.lexicon.bodyNouns.has(lower) || isCompound(lower, pack);
}

function isPerson(lower: string, pack: Pack): boolean {
  const { personNouns, maleRoleNouns, femaleRoleNouns } = pack.lexicon;
  return (
    personNouns.has(lower) ||
    isDemonym(lower, pack) ||
    isTitle(lower, pack) ||
    maleRoleNouns.has(lower) ||
    femaleRoleNouns.has(lower)
  );
}

/** "the man", "the 34-year-old", "the Scot", "the mother-of-two": anybody of that gender. */
export function isGeneric(head: string, pack: Pack): boolean {
  if (isDemonym(head, pack)) return true;
  const { anaphoricPersonNouns, linkingPrepositions, quantifiers, personNouns } = pack.lexicon;
  const [noun = '', tie, count] = head.split('-');
  if (tie && linkingPrepositions.has(tie) && quantifiers.has(count ?? '')) return personNouns.has(noun);
  return anaphoricPersonNouns.has(head) || anaphoricPersonNouns.has(head.slice(head.indexOf('-') + 1));
}

/** "Scot", "Polish-American" */
export function isDemonym(lower: string, { names: { demonyms } }: Pack): boolean {
  return demonyms.has(lower.slice(lower.lastIndexOf('-') + 1));
}

/** "Verein", "Hilfsorganisation": a body's noun, or a compound that ends in one. */
export function isBodyNoun(lower: string, pack: Pack): boolean {
  if (pack.lexicon.bodyNouns.has(lower)) return true;
  return (
    pack.grammar.compounds &&
    !isPerson(lower, pack) &&
    lastParts(lower).some((part) => pack.lexicon.anaphoricBodyNouns.has(part))
  );
}

/** Norwegian "konsulentselskapet", German "Branchenkenner": by the last part. Papers do not: many a "-onderzoek" is none. */
function isCompound(lower: string, pack: Pack): boolean {
  if (!pack.grammar.compounds) return false;
  return lastParts(lower).some((part) => isPerson(part, pack) || pack.lexicon.anaphoricBodyNouns.has(part));
}

/** The ends of a word that may be the last part of a compound. */
function lastParts(lower: string): readonly string[] {
  const parts: string[] = [];
  for (let at = Math.max(2, lower.length - LONGEST_PART); at <= lower.length - SHORTEST_PART; at++)
    parts.push(lower.slice(at));
  return parts;
}

/** "les secouristes", "i residenti": where articles tell a man from a woman, one that tells neither is of several. */
export function isPluralArticle(lower: string, { grammar, lexicon }: Pack): boolean {
  return (
    grammar.adjectivesFollow &&
    lexicon.determiners.has(lower) &&
    !lexicon.masculineDeterminers.has(lower) &&
    !lexicon.feminineDeterminers.has(lower) &&
    !lexicon.singularDeterminers.has(lower) &&
    !lexicon.elidedWords.has(lower.replace(/['’]$/u, ''))
  );
}

/** "forskerne", "die Autoren": by its ending, several. */
export function isPluralNoun(head: string, { morphology: { pluralNounEndings } }: Pack): boolean {
  return pluralNounEndings.some((ending) => head.endsWith(ending));
}
