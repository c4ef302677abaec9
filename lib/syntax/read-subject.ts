/** The noun phrase that starts in a place, with the name that stands in apposition to it. */

import type { Mention } from '../people/person.ts';
import { isPluralNoun } from '../people/speaker-noun.ts';
import { markedName } from './marked-name.ts';
import { isOwnerByCase } from './owner-by-case.ts';
import { name, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { behindScrap } from './skip-phrase.ts';
import { isPersonNoun, isSpeakerNoun, mayDescribe } from './speaker-words.ts';
import { isContentWord, isPastParticiple, isPreposition, isPresentParticiple } from './tag.ts';
import { mayStandBetween } from './verb-group.ts';

/** So many words may stand between a noun and the name that it leads to: "the designer and only architect, Jane Smith". */
const APPOSED_REACH = 7;
/** So many words may stand in a bracket behind a noun, and so many in a rank before a name. */
const BRACKETED = 6;
const RANK = 2;

/** The noun phrase that starts in a slot; where a name stands in apposition behind it, the name. */
export function readSubject(row: Row, start: number, end: number): Phrase | undefined {
  const phrase = phraseFrom(row, start, end);
  if (phrase?.kind === 'name') return behindTag(row, phrase, end) ?? phrase;
  if (phrase?.kind !== 'noun') return phrase;
  const marked = row.pack.lexicon.bodyNouns.has(phrase.head) && markedName(row, phrase.slots.end, end);
  if (marked) return marked;
  const second = joinedName(row, phrase.slots.end, end);
  if (second) return second;
  let last = behindSecondOffice(row, phrase, end);
  if (isPredicate(row, last)) return phrase;
  for (let at = last; at < end && at < last + APPOSED_REACH; at++) {
    at = behindBracket(row, at, end);
    const marked = behindApposed(row, at, end);
    last += marked - at;
    at = marked;
    const held = nameBehindOffice(row, phrase, at, end);
    if (held) return held;
    const token = tokenAt(row, at);
    if (token?.kind === 'comma')
      return (mayBeApposed(row, phrase) && apposedName(row, at + 1, end)) || phrase;
    if (token?.kind !== 'word') return phrase;
  }
  return phrase;
}

/** "The winger replaces Smith", "the boy was met by his coach, Jane Smith": where adjectives stand in front, a plain word behind the noun is the verb, but for what describes it ("the lawyer representing", "the man accused of"). */
function isPredicate(row: Row, at: number): boolean {
  if (row.pack.grammar.verbBeforeSubject || row.pack.grammar.adjectivesFollow) return false;
  if (row.pack.lexicon.passiveAuxiliaries.has(wordAt(row, at))) return true;
  if (!isContentWord(row, at) || isPresentParticiple(row, at)) return false;
  return !(isPastParticiple(row, at) && isPreposition(row, at + 1));
}

/** Not "emocionada antes de saludar a su maestro, Jane Smith": where clauses need no subject, a bare word that nobody is has no name behind it. */
function mayBeApposed(row: Row, { head, slots }: Phrase & { readonly kind: 'noun' }): boolean {
  return !row.pack.grammar.dropsSubjects || !isContentWord(row, slots.start) || isSpeakerNoun(row, head);
}

/** "il vicesegretario Pd, Jane Smith": between an office and the name, the party's. */
function behindTag(
  row: Row,
  { mention, slots }: Phrase & { readonly kind: 'name' },
  end: number,
): Phrase | undefined {
  const isTag = mention.role !== undefined && mention.names.length === 1 && slots.end < end;
  if (!isTag || !row.pack.grammar.adjectivesFollow || tokenAt(row, slots.end)?.kind !== 'comma')
    return undefined;
  const behind = mentionFrom(row, slots.end + 1);
  return behind && behind.names.length > 1 ? apposedName(row, slots.end + 1, end) : undefined;
}

/** "la abogada y profesora de la universidad, Jane Smith": behind all offices that one has. */
function behindSecondOffice(row: Row, phrase: Phrase & { readonly kind: 'noun' }, end: number): number {
  const at = phrase.slots.end;
  if (!isPersonNoun(row, phrase.head) || !row.pack.lexicon.conjunctions.has(wordAt(row, at))) return at;
  const office = phraseFrom(row, at + 1, end);
  return office?.kind === 'noun' && isPersonNoun(row, office.head) ? office.slots.end : at;
}

/** "l'assessora alla salute Jane Smith": a full name that ends a phrase of office, where no other office holds it. */
function nameBehindOffice(
  row: Row,
  phrase: Phrase & { readonly kind: 'noun' },
  at: number,
  end: number,
): Phrase | undefined {
  const mention = at < end ? mentionFrom(row, at) : undefined;
  if (!mention || mention.role || mention.genitive || mention.names.length < 2) return undefined;
  // "szef zespołu Białego Domu": whose team he leads.
  if (isPluralNoun(phrase.head, row.pack) || isOwnerByCase(row, mention)) return undefined;
  const before = wordAt(row, at - 1);
  const { lexicon } = row.pack;
  if (!isPersonNoun(row, phrase.head) || !isPerson(row, mention)) return undefined;
  if (lexicon.prepositions.has(before)) return undefined;
  if (isSpeakerNoun(row, before) && !mayDescribe(row, before)) return undefined;
  return acts(row, at + lengthOf(mention), end) ? undefined : name(row, mention, at);
}

/** "her rival and old friend Jane Smith": a second role of the same person, with the name. */
function joinedName(row: Row, at: number, end: number): Phrase | undefined {
  const mention = row.pack.lexicon.conjunctions.has(wordAt(row, at)) ? mentionFrom(row, at + 1) : undefined;
  return mention?.role && at + 1 + lengthOf(mention) <= end && isPerson(row, mention)
    ? name(row, mention, at + 1)
    : undefined;
}

/** Behind a short bracket: "the leader of the Farmers' Party (FP), Jane Smith". */
function behindBracket(row: Row, at: number, end: number): number {
  if (tokenAt(row, at)?.kind !== 'bracket') return at;
  for (let slot = at + 1; slot < end && slot <= at + BRACKETED; slot++)
    if (tokenAt(row, slot)?.kind === 'bracket') return slot + 1;
  return at;
}

/** Russian "директор театра «Маяк» Анна Петрова": behind what a noun is called, in marks. */
function behindApposed(row: Row, at: number, end: number): number {
  return row.pack.grammar.namesStandApposed ? behindScrap(row, at, end) : at;
}

/** Over what a name holds: "the commander, vice admiral Jane Smith". */
function skipRank(row: Row, start: number, end: number): number {
  const { lexicon } = row.pack;
  let at = start;
  if (lexicon.determiners.has(wordAt(row, at))) at++;
  for (const first = at; at < end && at < first + RANK; at++) {
    if (mentionFrom(row, at)) return at;
    // "el diputado federal Jane Smith"
    const isAdjective = row.pack.grammar.adjectivesFollow && at > first && isContentWord(row, at);
    // "former Rep. Jane Smith"
    const isModifier = lexicon.roleModifiers.has(wordAt(row, at));
    if (!isAdjective && !isModifier && !isSpeakerNoun(row, wordAt(row, at))) return start;
  }
  return mentionFrom(row, at) ? at : start;
}

function apposedName(row: Row, from: number, end: number): Phrase | undefined {
  const start = skipRank(row, from, end);
  const mention = mentionFrom(row, start);
  if (!mention || !isPerson(row, mention)) return undefined;
  const behind = start + lengthOf(mention);
  return acts(row, behind, end) ? undefined : name(row, mention, start);
}

function isPerson({ people }: Row, mention: Mention): boolean {
  return people.personOf.get(mention)?.kind === 'person';
}

/** "…, Jane Smith told them": the name has a clause of its own. */
function acts(row: Row, behind: number, end: number): boolean {
  const { reportingVerbs, weakReportingVerbs } = row.pack.lexicon;
  const word = wordAt(row, behind);
  return (
    behind < end && (reportingVerbs.has(word) || weakReportingVerbs.has(word) || mayStandBetween(row, behind))
  );
}
