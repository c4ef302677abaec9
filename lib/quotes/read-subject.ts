/** The noun phrase that starts in a place, with the name that stands in apposition to it. */
import type { Mention } from '../people/person.ts';
import { name } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import { isPersonNoun, isSpeakerNoun } from '../syntax/speaker-words.ts';
import { mayStandBetween } from './between.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** So many words may stand between a noun and the name that it leads to: "the designer and only architect, Jane Smith". */
const APPOSED_REACH = 7;
/** So many words may stand in a bracket behind a noun, and so many in a rank before a name. */
const BRACKETED = 6;
const RANK = 2;

/** The noun phrase that starts in a slot; where a name stands in apposition behind it, the name. */
export function readSubject(narration: Narration, start: number, end: number): Source | undefined {
  const phrase = phraseFrom(narration, start, end);
  if (phrase?.kind !== 'noun') return phrase;
  const second = joinedName(narration, phrase.slots.end, end);
  if (second) return second;
  for (let at = phrase.slots.end; at < end && at < phrase.slots.end + APPOSED_REACH; at++) {
    at = behindBracket(narration, at, end);
    const held = nameBehindOffice(narration, phrase, at, end);
    if (held) return held;
    const token = tokenAt(narration, at);
    if (token?.kind === 'comma') return apposedName(narration, at + 1, end) ?? phrase;
    if (token?.kind !== 'word') return phrase;
  }
  return phrase;
}

/** "l'assessora alla salute Jane Smith": a full name that ends a phrase of office, where no other office holds it. */
function nameBehindOffice(
  narration: Narration,
  phrase: Source & { readonly kind: 'noun' },
  at: number,
  end: number,
): Source | undefined {
  const mention = at < end ? mentionFrom(narration, at) : undefined;
  if (!mention || mention.role || mention.genitive || mention.names.length < 2) return undefined;
  const before = wordAt(narration, at - 1);
  const { lexicon } = narration.pack;
  if (!isPersonNoun(narration, phrase.head) || !isPerson(narration, mention)) return undefined;
  if (lexicon.prepositions.has(before) || isSpeakerNoun(narration, before)) return undefined;
  return acts(narration, at + lengthOf(mention), end) ? undefined : name(narration, mention, at);
}

/** "her rival and old friend Jane Smith": a second role of the same person, with the name. */
function joinedName(narration: Narration, at: number, end: number): Source | undefined {
  const mention = narration.pack.lexicon.conjunctions.has(wordAt(narration, at))
    ? mentionFrom(narration, at + 1)
    : undefined;
  return mention?.role && at + 1 + lengthOf(mention) <= end && isPerson(narration, mention)
    ? name(narration, mention, at + 1)
    : undefined;
}

/** Behind a short bracket: "the leader of the Farmers' Party (FP), Jane Smith". */
function behindBracket(narration: Narration, at: number, end: number): number {
  if (tokenAt(narration, at)?.kind !== 'bracket') return at;
  for (let slot = at + 1; slot < end && slot <= at + BRACKETED; slot++)
    if (tokenAt(narration, slot)?.kind === 'bracket') return slot + 1;
  return at;
}

/** Over what a name holds: "the commander, vice admiral Jane Smith". */
function skipRank(narration: Narration, start: number, end: number): number {
  const { lexicon } = narration.pack;
  let at = start;
  if (lexicon.determiners.has(wordAt(narration, at))) at++;
  for (const first = at; at < end && at < first + RANK; at++) {
    if (mentionFrom(narration, at)) return at;
    if (!isSpeakerNoun(narration, wordAt(narration, at))) return start;
  }
  return mentionFrom(narration, at) ? at : start;
}

function apposedName(narration: Narration, from: number, end: number): Source | undefined {
  const start = skipRank(narration, from, end);
  const mention = mentionFrom(narration, start);
  if (!mention || !isPerson(narration, mention)) return undefined;
  const behind = start + lengthOf(mention);
  return acts(narration, behind, end) ? undefined : name(narration, mention, start);
}

function isPerson({ people }: Narration, mention: Mention): boolean {
  return people.personOf.get(mention)?.kind === 'person';
}

/** "…, Jane Smith told them": the name has a clause of its own. */
function acts(narration: Narration, behind: number, end: number): boolean {
  const { reportingVerbs, weakReportingVerbs } = narration.pack.lexicon;
  const word = wordAt(narration, behind);
  return (
    behind < end &&
    (reportingVerbs.has(word) || weakReportingVerbs.has(word) || mayStandBetween(narration, behind))
  );
}
