/** Who is introduced before a colon: by a verb of saying, or by words that only lead to somebody. */
import { firstSubject } from '../syntax/first-subject.ts';
import { name, noun, pronoun } from '../syntax/phrase.ts';
import { phraseTo } from '../syntax/phrase-to.ts';
import { readSubject } from '../syntax/read-subject.ts';
import { mentionFrom } from '../syntax/row.ts';
import { isPersonNoun, isSpeakerNoun, isSubjectPronoun } from '../syntax/speaker-words.ts';
import { endOfTopic } from '../syntax/topic.ts';
import { skipBack } from '../syntax/verb-group.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { verbBefore } from './clause-before.ts';
import { behindHeadline, labelBefore } from './label-before.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';
import { sourceIn } from './sources-beside.ts';
import { utteranceAt } from './utterance-at.ts';
import { cleftAt } from './utterance-behind.ts';

/** Before a colon: the last verb with a subject, else the sentence's subject. */
export function introducedBy(narration: Narration, whole: Span): Attribution | undefined {
  const lead = { ...whole, start: behindHeadline(narration, whole) };
  const label = labelBefore(narration, lead);
  if (label) return attribution(narration, 'introduced', label, lead.end - 1, lead.end - 1);
  const byVerb = verbBefore(narration, lead);
  if (byVerb) return byVerb.pattern === 'nobody' ? byVerb : { ...byVerb, pattern: 'colon', weak: false };
  const bySource = sourceIn(narration, lead);
  if (bySource) return bySource;
  if (endOfTopic(narration, lead.start, lead.end) === lead.end - 1) return undefined;
  const cleft = cleftAt(narration, lead.start, lead.end);
  if (cleft) return attribution(narration, 'introduced', cleft.source, lead.end - 1, lead.end - 1);
  const bare = pronounBefore(narration, lead);
  if (bare) return attribution(narration, 'introduced', bare, lead.end - 1, lead.end - 1);
  const uttered = narration.pack.grammar.adjectivesFollow && utteranceBefore(narration, lead);
  if (uttered) return attribution(narration, 'introduced', uttered.source, lead.end - 1, lead.end - 1);
  const subject = firstSubject(narration, lead.start, lead.end - 1);
  const isThing = subject?.kind === 'noun' && !isSpeakerNoun(narration, subject.head);
  const own = isThing ? (ownerOf(narration, subject.slots) ?? ownerBefore(narration, lead)) : subject;
  const speaker =
    own ??
    (subject && isTitled(narration, subject) ? undefined : possessor(narration, lead)) ??
    presented(narration, lead);
  if (!speaker) return someoneElse(narration, lead);
  const isLabel =
    speaker.kind === 'name' && speaker.slots.start === lead.start && speaker.slots.end === lead.end - 1;
  return attribution(narration, isLabel ? 'turn' : 'introduced', speaker, lead.end - 1, lead.end - 1);
}

/** "The verdict of Jane Smith:", "Jane Smith’s verdict:": the person in a phrase about a thing. */
function ownerOf(narration: Narration, { start, end }: Span): Source | undefined {
  for (let at = start; at < end; at++) {
    const mention = mentionFrom(narration, at);
    if (mention && narration.people.personOf.get(mention)?.kind === 'person')
      return name(narration, mention, at);
  }
  return undefined;
}

/** "The mayor’s answer:", "Her mother’s answer:": the noun that owns what was said. */
function ownerBefore(narration: Narration, { start, end }: Span): Source | undefined {
  for (let at = start + 1; at < end; at++) {
    if (tokenAt(narration, at)?.kind !== 'possessive') continue;
    const owner = phraseTo(narration, at - 1, start);
    return owner?.kind === 'noun' && isPersonNoun(narration, owner.head) ? owner : undefined;
  }
  return undefined;
}

/** "Son slogan :", "Her song:": what follows is its wording, and nobody says it. */
function isTitled({ pack: { lexicon } }: Narration, subject: Source): boolean {
  return (
    subject.kind === 'noun' &&
    (lexicon.titleIntroducers.has(subject.head) || lexicon.inscriptionNouns.has(subject.head))
  );
}

/** So many words describe a pronoun before a colon. */
const DESCRIBING = 4;

/** "L’altro tace e lei, per nulla intimorita: “…”": a pronoun that opens the last clause, which has no verb. */
function pronounBefore(narration: Narration, { start, end }: Span): Source | undefined {
  const { grammar, lexicon } = narration.pack;
  if (!grammar.dropsSubjects || !grammar.adjectivesFollow) return undefined;
  for (let at = end - 2; at >= Math.max(start, end - 2 - DESCRIBING); at--) {
    const token = tokenAt(narration, at);
    const opens = at === start || lexicon.conjunctions.has(wordAt(narration, at - 1));
    if (opens && isSubjectPronoun(narration, at)) return pronoun(wordAt(narration, at), at);
    if (token?.kind !== 'word' && token?.kind !== 'comma') return undefined;
    if (lexicon.relativePronouns.has(token.lower) || lexicon.subordinators.has(token.lower)) return undefined;
  }
  return undefined;
}

/** So many words lead to a noun for what was said: "Questo invece il commento di Jane Smith:". */
const OPENING = 3;

/** "Le parole del sindaco Jane Smith:", "Lapidario il commento di Jane Smith:": whose the words are that a colon brings in. */
function utteranceBefore(narration: Narration, { start, end }: Span): Attribution | undefined {
  for (let at = start; at < Math.min(end, start + OPENING); at++) {
    const uttered = utteranceAt(narration, at, end);
    if (uttered) return uttered;
  }
  return undefined;
}

/** "Her reply to that:", "Son avis sur la question :": whoever a pronoun would mean; but "Her mother’s reply:" is her mother's. */
function possessor({ pack, ...row }: Narration, { start, end }: Span): Source | undefined {
  // "la sua risposta"
  const at = pack.lexicon.determiners.has(wordAt(row, start)) ? start + 1 : start;
  const opener = wordAt(row, at);
  for (let behind = at + 1; behind < end; behind++) {
    if (tokenAt(row, behind)?.kind === 'possessive') return undefined;
    if (isSpeakerNoun({ pack }, wordAt(row, behind))) return undefined;
  }
  const found = pack.lexicon.possessors.find(([possessive]) => possessive === opener);
  if (!found) return undefined;
  return found[1] === ''
    ? { kind: 'pronoun', word: '', slots: { start, end: start } }
    : pronoun(found[1], start);
}

/** "Réaction de la ministre Jane Smith:", "Même constat chez Jane Smith, meunière:": whom a clause without a subject leads to. */
function presented(narration: Narration, { start, end }: Span): Source | undefined {
  const { lexicon, grammar } = narration.pack;
  const { linkingPrepositions, agentPrepositions, opinionPrepositions } = lexicon;
  if (!grammar.adjectivesFollow) return undefined;
  for (let at = end - 2; at > start; at--) {
    if (tokenAt(narration, at)?.kind === 'stop') return undefined;
    // "Colère chez les amis de Smith :": whose friends speak.
    if (
      isPersonNoun(narration, wordAt(narration, at - 2)) &&
      linkingPrepositions.has(wordAt(narration, at - 1))
    )
      continue;
    const leads = [linkingPrepositions, agentPrepositions, opinionPrepositions].some((words) =>
      words.has(wordAt(narration, at - 1)),
    );
    const isFused =
      linkingPrepositions.has(wordAt(narration, at)) && lexicon.determiners.has(wordAt(narration, at));
    const phrase = leads || isFused ? readSubject(narration, at, end - 1) : undefined;
    const speaks =
      phrase?.kind === 'name'
        ? narration.people.personOf.get(phrase.mention)?.kind === 'person'
        : phrase?.kind === 'noun' && isPersonNoun(narration, phrase.head);
    const behind = phrase && tokenAt(narration, phrase.slots.end)?.kind;
    if (phrase && speaks && (behind === 'comma' || phrase.slots.end === end - 1))
      return phrase.kind === 'noun' ? { ...phrase, definite: true } : phrase;
  }
  return undefined;
}

/** "One of them said:", "Another added:": somebody, and nobody whom the article has named. */
function someoneElse(narration: Narration, lead: Span): Attribution | undefined {
  const { pack } = narration;
  const verb = lead.end - 2;
  if (
    !pack.lexicon.indefiniteDeterminers.has(wordAt(narration, lead.start)) ||
    !pack.lexicon.reportingVerbs.has(wordAt(narration, verb))
  )
    return undefined;
  let end = lead.start + 1;
  while (end < verb && tokenAt(narration, end)?.kind === 'word') end++;
  // "Another later said:": what stands before the verb and tells of it is none of them.
  if (end === verb) end = Math.max(lead.start, skipBack(narration, verb - 1, lead.start + 1)) + 1;
  return attribution(
    narration,
    'introduced',
    noun(narration, wordAt(narration, lead.start), lead.start, end),
    verb,
    verb,
  );
}

/** The block before ends in a colon: "Smith added:". */
export function introducedByLastBlock(narration: Narration, first: number): Attribution | undefined {
  const before = first - 1;
  if (
    tokenAt(narration, before)?.kind !== 'colon' ||
    narration.slots[before]?.block === narration.slots[first]?.block
  )
    return undefined;
  if ((narration.slots[first]?.block ?? 0) - (narration.slots[before]?.block ?? 0) > 1) return undefined;
  return introducedBy(narration, { start: sentenceAt(narration, before).start, end: before + 1 });
}
