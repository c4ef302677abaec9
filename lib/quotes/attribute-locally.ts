/** The attribution in a speech's own sentence: a clause behind it, a clause before it, a source. */
import type { Person } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import {
  introducedBy,
  introducedByLastBlock,
  LEAD_REACH,
  sentenceAt,
  subjectBefore,
  verbBefore,
} from './clause-before.ts';
import { attribution, nobody } from './make-attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { readPhrase } from './read-phrase.ts';
import { sourceBehind, sourceIn } from './sources-beside.ts';
import { isSung } from './sung.ts';
import { tagBehind } from './tag-behind.ts';

/** The surest of what the sentence offers. */
export function attributeLocally(narration: Narration, speech: number): Attribution | undefined {
  const place = narration.places[speech];
  if (!place || place.first < 0) return undefined;
  const before = sentenceAt(narration, place.first);
  const behind = sentenceAt(narration, place.last);
  const lead = { start: Math.max(before.start, place.first - LEAD_REACH), end: place.first };
  const tail = { start: place.last + 1, end: nextSpeech(narration, place.last + 1, behind.end) };
  const isColon = tokenAt(narration, place.first - 1)?.kind === 'colon';
  if (narration.speeches[speech]?.quotation.family === 'turn') return turnOf(narration, lead);
  if (isSung(narration, lead, tail)) return nobody(narration, place.first);
  const tag = narration.speeches[speech]?.quotation.closed ? tagBehind(narration, tail) : undefined;
  const introduced = isColon ? introducedBy(narration, lead) : undefined;
  if (isColon && (!tag || (introduced && tellsWho(narration, introduced)))) return introduced;
  const inner = tag && verbRightBefore(narration, lead);
  if (inner) return inner;
  if (tag) return tag;
  if (lead.end === lead.start)
    return introducedByLastBlock(narration, place.first) ?? sourceBehind(narration, tail);
  const verb = verbBefore(narration, lead);
  const source = sourceIn(narration, lead);
  const nearer = verb && source && source.slots.start > verb.slots.end ? source : (verb ?? source);
  return nearer ?? sourceBehind(narration, tail) ?? subjectBefore(narration, lead);
}

/** “He wrote, ‘…’, the prosecutor said”: who spoke stands nearer than who tells of it. */
function verbRightBefore(narration: Narration, lead: Span): Attribution | undefined {
  const comma = tokenAt(narration, lead.end - 1)?.kind === 'comma' ? 1 : 0;
  if (!narration.pack.lexicon.reportingVerbs.has(wordAt(narration, lead.end - 1 - comma))) return undefined;
  const verb = verbBefore(narration, { start: lead.start, end: lead.end });
  return verb?.pattern === 'before' && verb.slots.end >= lead.end - 1 - comma ? verb : undefined;
}

/** A verb before the colon tells who speaks, but for "I remember saying:". */
function tellsWho({ pack }: Narration, { pattern, source }: Attribution): boolean {
  return (
    pattern === 'colon' && !(source.kind === 'pronoun' && pack.lexicon.firstPersonPronouns.has(source.word))
  );
}

function nextSpeech({ slots }: Narration, from: number, end: number): number {
  for (let at = from; at < end; at++) if ((slots[at]?.speech ?? -1) >= 0) return at;
  return end;
}

/** Whose turn it is in an interview: the label's, or under a bare "A" whom the article is about. */
function turnOf(narration: Narration, label: Span): Attribution | undefined {
  const named = readPhrase(narration, label.start, label.end);
  const isMark = narration.pack.page.interviewLabels.has(wordAt(narration, label.start));
  if (named?.kind === 'name' && !isMark) return attribution(narration, 'turn', named);
  const { persons } = narration.people;
  const central = persons
    .filter(({ kind }) => kind === 'person')
    .reduce<Person | undefined>(
      (best, person) => (best && best.mentions.length >= person.mentions.length ? best : person),
      undefined,
    );
  return central && attribution(narration, 'turn', { kind: 'name', mention: central.mention, slots: label });
}
