/** Whom the quote's own sentence leaves as its speaker: what no weight outdoes. */
import type { Person } from '../../people/person.ts';
import { isGeneric, isPluralArticle, isPluralNoun } from '../../people/speaker-noun.ts';
import { genderOfTitle } from '../../people/titles.ts';
import type { Attribution } from '../attribution.ts';
import { tellsBy } from '../cues.ts';
import { namedBehind } from '../discourse/named-behind.ts';
import type { Noun } from '../discourse/noun-evidence.ts';
import { type Pronoun, pronounForm } from '../discourse/pronoun-form.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Candidate } from '../ways/candidate.ts';
import type { Moment } from '../ways/ways-around.ts';

/**
 * @param own what the quote's own sentence says
 * @param beside whether words beside the quote name the candidate
 */
export function mayBeMeant(
  moment: Moment,
  own: Attribution | undefined,
  candidate: Candidate,
  beside: boolean,
): boolean {
  const { person } = candidate.referent;
  if (!own) return beside || !isStrangerToDialogue(moment, person);
  const { source } = own;
  if (source.kind === 'pronoun') return fitsPronoun(moment, source, person);
  // What stands in a paper is said by nobody who only happens to be near.
  if (source.kind === 'noun' && source.paper && !beside && isSomebody(person)) return false;
  return source.kind === 'name' || (!isInside(source, person) && fitsNoun(moment, source, person));
}

/** "“…?” Smith asked. “…,” she answered": who answers is not who has asked. */
export function isAsker(
  { index: { narration }, asker }: Moment,
  own: Attribution | undefined,
  { referent }: Candidate,
): boolean {
  return (
    own !== undefined &&
    own.source.kind !== 'name' &&
    referent.person === asker &&
    tellsBy(narration, own, narration.pack.lexicon.answerVerbs)
  );
}

/**
 * Where a clause tells of somebody whom the article has not named, nobody else is shown in their place. Others are weighed
 * all the same: the more speaks for them, the less sure is the clause to be understood.
 */
export function mayReplace({ index: { narration } }: Moment, own: Attribution | undefined): boolean {
  if (own?.source.kind !== 'noun') return true;
  const { source } = own;
  const isPaper = own.pattern === 'according' || narration.pack.lexicon.bodyNouns.has(source.head);
  const article = wordAt(narration, source.slots.start);
  const isSeveral = isPluralNoun(source.head, narration.pack) || isPluralArticle(article, narration.pack);
  return !isPaper && !isSeveral && !isIndefinite(narration, source) && !namesAnybody(narration, source);
}

function fitsPronoun({ index: { narration }, discourse }: Moment, source: Pronoun, person: Person): boolean {
  const { one, plural, gender } = pronounForm(narration, source);
  if (plural) return person.plural === true;
  if (!one || narration.pack.grammar.gendersThings) return true;
  if (!isSomebody(person) || namedBehind(narration, source).has(person)) return false;
  return !isOther(gender, person.gender ?? discourse.genders.get(person));
}

/** "the man" is no woman; but the forms of an office for a man mean women as well. */
function fitsNoun({ index: { narration }, discourse }: Moment, { head }: Noun, person: Person): boolean {
  const { pack } = narration;
  const gender = isGeneric(head, pack) ? genderOfTitle(head, pack) : undefined;
  return !isOther(gender, person.gender ?? discourse.genders.get(person));
}

/** "the woman who sued Ann Bell": the phrase speaks, and not whom it names. */
function isInside({ span, head }: Noun, { mention }: Person): boolean {
  return mention.start > span.start && mention.end <= span.end && !mention.names.includes(head);
}

/** A phrase that names somebody tells of its speaker all there is to tell. */
function namesAnybody({ mentionFrom, slots }: Narration, { slots: { start, end } }: Noun): boolean {
  for (let at = start; at < end; at++) if (mentionFrom.has(slots[at]?.token ?? -1)) return true;
  return false;
}

/** Behind a dash goes on who speaks elsewhere as well. */
function isStrangerToDialogue({ index: { narration }, first, known }: Moment, person: Person): boolean {
  const speech = narration.speeches[narration.slots[first]?.speech ?? -1];
  return speech?.quotation.family === 'dash' && known.speakers?.has(person) === false;
}

/** "One of them said", "a neighbour said": nobody whom the article has named. */
function isIndefinite(narration: Narration, { slots: { start } }: Noun): boolean {
  return narration.pack.lexicon.indefiniteDeterminers.has(wordAt(narration, start));
}

/** A body is not "he". */
function isSomebody({ kind, plural }: Person): boolean {
  return !plural && (kind === 'person' || kind === 'unnamed' || kind === 'unclear');
}

function isOther(gender: Person['gender'], known: Person['gender']): boolean {
  return gender !== undefined && known !== undefined && gender !== known;
}
