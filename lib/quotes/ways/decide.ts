/** Who says a quote: by its own sentence's word, or by the sentences around. */
import type { Person } from '../../people/person.ts';
import type { Attribution } from '../attribution.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Pronoun, pronounForm } from '../discourse/pronoun-form.ts';
import type { Referent } from '../discourse/referent.ts';
import { learnFrom, resolveSource } from '../discourse/resolve-source.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Candidate } from './candidate.ts';
import { candidateAround } from './order-of-asking.ts';
import type { Moment } from './ways-around.ts';

/** @returns the discourse with what the attribution's words have told, and the speaker where there is one */
export function decide(
  moment: Moment,
  own: Attribution | undefined,
): readonly [Discourse, Candidate | undefined] {
  const { discourse, index, inside } = moment;
  if (own && tellsNobody(moment, own)) return [discourse, undefined];
  const referent = own && resolveSource(index, discourse, own.source, inside);
  const learnt = referent ? learnFrom(index, discourse, own.source, referent) : discourse;
  return [learnt, choose({ ...moment, discourse: learnt }, own, referent)];
}

/** "Smith was told: …", "I said": whoever speaks is not named. */
export function leavesNobody({ pack }: Narration, { pattern, source }: Attribution): boolean {
  return (
    pattern === 'nobody' || (source.kind === 'pronoun' && pack.lexicon.firstPersonPronouns.has(source.word))
  );
}

/** What somebody who has spoken is found by: what nobody's verb passes on may be theirs. */
const SPOKEN: ReadonlySet<Candidate['pattern']> = new Set([
  'paragraph-speaker',
  'goes-on',
  'last-paragraph-speaker',
  'last-speaker',
  'earlier-speaker',
]);

/** The same, and Polish "czytamy", "przekazano": nobody's verb, where no body is in mind and nobody has spoken. */
export function tellsNobody(moment: Moment, own: Attribution): boolean {
  const { index, discourse, inside } = moment;
  if (leavesNobody(index.narration, own)) return true;
  if (!isImpersonal(index.narration, own) || resolveSource(index, discourse, own.source, inside))
    return false;
  const around = candidateAround(moment);
  return around === undefined || !SPOKEN.has(around.pattern);
}

function isImpersonal(narration: Narration, { source }: Attribution): boolean {
  const { impersonalVerbs } = narration.pack.lexicon;
  return (
    source.kind === 'pronoun' &&
    source.word === '' &&
    impersonalVerbs.has(wordAt(narration, source.slots.start))
  );
}

/** A sentence without a verb of saying, and a thing for its subject, yield to whom the sentences around name. */
function choose(
  moment: Moment,
  own: Attribution | undefined,
  referent: Referent | undefined,
): Candidate | undefined {
  const { narration } = moment.index;
  if (!own) return candidateAround(moment);
  const { pattern, source } = own;
  if (!referent)
    return source.kind === 'pronoun' && pronounForm(narration, source).plural
      ? undefined
      : otherThan(narration, source, candidateAround(moment));
  const beside: Candidate = { referent, pattern, attribution: own };
  const isThing =
    source.kind === 'noun' &&
    referent.person.kind === 'unclear' &&
    pattern !== 'according' &&
    !isSubjectBehind(narration, own);
  if (pattern !== 'sentence-subject' && !isThing) return beside;
  const around = otherThan(narration, source, candidateAround(moment));
  return around && goesAhead(narration, around) ? around : beside;
}

/** "…", ont précisé les secouristes: right behind a verb of saying, where verbs stand first, any noun speaks. */
function isSubjectBehind(
  { pack, ...row }: Narration,
  { pattern, source, slots: { end } }: Attribution,
): boolean {
  const { lexicon, grammar } = pack;
  const start = source.slots.start;
  return (
    grammar.adjectivesFollow &&
    pattern === 'after' &&
    start >= end - 1 &&
    lexicon.reportingVerbs.has(wordAt(row, start - 1)) &&
    lexicon.determiners.has(wordAt(row, start))
  );
}

/** Where clauses need no subject, the first noun of a sentence is rather none. */
function goesAhead({ pack }: Narration, { pattern }: Candidate): boolean {
  return pattern === 'paragraph-speaker' || (pack.grammar.dropsSubjects && pattern === 'paragraph-subject');
}

/** Not a woman where the sentence says "he". */
function otherThan(
  narration: Narration,
  source: Attribution['source'],
  around: Candidate | undefined,
): Candidate | undefined {
  return around && source.kind === 'pronoun' && isOther(narration, source, around.referent.person)
    ? undefined
    : around;
}

/** Where bodies are "she" as well, a gender tells little. */
function isOther(narration: Narration, pronoun: Pronoun, person: Person): boolean {
  const { gender } = pronounForm(narration, pronoun);
  return (
    !narration.pack.grammar.gendersThings &&
    gender !== undefined &&
    person.gender !== undefined &&
    gender !== person.gender
  );
}
