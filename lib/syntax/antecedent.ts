/** Whom a relative pronoun stands for, and who stands before a bracket or a relative clause. */
import { commaBefore, isPerson } from './across-commas.ts';
import { name, type Phrase } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';
import { lengthOf, mentionTo, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun, isSpeakerNoun } from './speaker-words.ts';
import { isPresentParticiple } from './tag.ts';

/** A relative clause between commas has no more slots. */
const LONGEST_RELATIVE = 24;
/** Nor have a bracket and what stands between dashes. */
const LONGEST_BRACKET = 25;

/** "Smith, who said", "Smith (Leeds), who said": whom the relative pronoun stands for. */
export function antecedent(row: Row, before: number, bound: number): Phrase | undefined {
  const at = tokenAt(row, before)?.kind === 'comma' ? before - 1 : before;
  if (at < bound) return undefined;
  const phrase =
    tokenAt(row, at)?.kind === 'bracket'
      ? acrossBracket(row, at, bound)
      : (acrossDetail(row, at, bound) ?? phraseTo(row, at, bound));
  return (
    phrase &&
    (apposed(row, phrase, bound) ?? memberOf(row, phrase, bound) ?? lastNamed(row, phrase, at) ?? phrase)
  );
}

/** "un parere condiviso da Jane Smith, che ha detto": of a thing and the person whose name ends its phrase, the person. */
function lastNamed(row: Row, phrase: Phrase, last: number): Phrase | undefined {
  if (!row.pack.grammar.adjectivesFollow || phrase.kind !== 'noun' || isSpeakerNoun(row, phrase.head))
    return undefined;
  const mention = mentionTo(row, last);
  const named = mention && name(row, mention, last + 1 - lengthOf(mention));
  return named && isPerson(row, named) ? named : undefined;
}

/** "Jane Smith, 42, who said", "Jane Smith, of the Leeds Board, who said": whom a number or a preposition between commas tells of. */
function acrossDetail(row: Row, last: number, bound: number): Phrase | undefined {
  const comma = commaBefore(row, last, bound);
  const first = tokenAt(row, comma + 1);
  const isAge = first?.kind === 'number' && comma + 1 === last;
  if (comma <= bound || !(isAge || row.pack.lexicon.prepositions.has(first?.lower ?? ''))) return undefined;
  const phrase = phraseTo(row, comma - 1, bound);
  return phrase?.kind === 'name' && isPerson(row, phrase) ? phrase : undefined;
}

/** "Jane Smith of the Leeds Board, who said": of a person and the body behind her, the person. */
function memberOf(row: Row, phrase: Phrase, bound: number): Phrase | undefined {
  const { linkingPrepositions } = row.pack.lexicon;
  const tie = phrase.slots.start - 1;
  if (phrase.kind === 'pronoun' || !linkingPrepositions.has(wordAt(row, tie)) || isPerson(row, phrase))
    return undefined;
  const member = tie - 1 >= bound ? phraseTo(row, tie - 1, bound) : undefined;
  return member?.kind === 'name' && isPerson(row, member) ? member : undefined;
}

/** "Jane Smith, a collector of stamps": the person whom a noun behind a comma tells of. */
export function apposed(row: Row, phrase: Phrase, bound: number): Phrase | undefined {
  const { start } = phrase.slots;
  if (phrase.kind !== 'noun' || tokenAt(row, start - 1)?.kind !== 'comma' || start - 2 < bound)
    return undefined;
  const before = phraseTo(row, start - 2, bound);
  return before?.kind === 'name' && isPerson(row, before) ? before : undefined;
}

/** "Smith (left) said", "Smith – a planner – said". */
export function acrossBracket(row: Row, close: number, bound: number): Phrase | undefined {
  const kind = tokenAt(row, close)?.kind;
  for (let at = close - 1; at >= bound && at > close - LONGEST_BRACKET; at--) {
    if (tokenAt(row, at)?.kind === kind) return phraseTo(row, at - 1, bound);
  }
  return undefined;
}

/** "one friend of mine, who wishes to stay unnamed, said": whom a relative clause between commas tells of. */
export function acrossRelative(row: Row, comma: number, bound: number): Phrase | undefined {
  const { relativePronouns } = row.pack.lexicon;
  for (let at = comma - 1; at >= Math.max(bound, comma - LONGEST_RELATIVE); at--) {
    const token = tokenAt(row, at);
    if (!token || token.kind === 'stop' || token.kind === 'colon') return undefined;
    if (token.kind !== 'comma' || !relativePronouns.has(wordAt(row, at + 1))) continue;
    return phraseTo(row, at - 1, bound);
  }
  return undefined;
}

/** "Jane Smith che, sul calendario, ha detto": whom the relative pronoun before what is put in stands for. */
export function acrossInsert(row: Row, comma: number, bound: number): Phrase | undefined {
  const { prepositions, relativePronouns } = row.pack.lexicon;
  const opens = commaBefore(row, comma - 1, bound);
  if (opens <= bound || !relativePronouns.has(wordAt(row, opens - 1))) return undefined;
  const isInsert = prepositions.has(wordAt(row, opens + 1)) || isPresentParticiple(row, opens + 1);
  const one = isInsert ? antecedent(row, opens - 2, bound) : undefined;
  const speaks = one?.kind === 'noun' ? isPersonNoun(row, one.head) : one !== undefined && isPerson(row, one);
  return speaks ? one : undefined;
}
