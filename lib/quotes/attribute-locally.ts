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
import { readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { sourceBehind, sourceIn } from './sources-beside.ts';
import { isSung } from './sung.ts';
import { tagBehind } from './tag-behind.ts';

/** The surest of what the sentence offers. */
export function attributeLocally(scene: Scene, speech: number): Attribution | undefined {
  const place = scene.places[speech];
  if (!place || place.first < 0) return undefined;
  const before = sentenceAt(scene, place.first);
  const behind = sentenceAt(scene, place.last);
  const lead = { start: Math.max(before.start, place.first - LEAD_REACH), end: place.first };
  const tail = { start: place.last + 1, end: nextSpeech(scene, place.last + 1, behind.end) };
  const isColon = tokenAt(scene, place.first - 1)?.kind === 'colon';
  if (scene.speeches[speech]?.quotation.family === 'turn') return turnOf(scene, lead);
  if (isSung(scene, lead, tail)) return nobody(scene, place.first);
  const tag = scene.speeches[speech]?.quotation.closed ? tagBehind(scene, tail) : undefined;
  const introduced = isColon ? introducedBy(scene, lead) : undefined;
  if (isColon && (!tag || (introduced && tellsWho(scene, introduced)))) return introduced;
  const inner = tag && verbRightBefore(scene, lead);
  if (inner) return inner;
  if (tag) return tag;
  if (lead.end === lead.start) return introducedByLastBlock(scene, place.first) ?? sourceBehind(scene, tail);
  const verb = verbBefore(scene, lead);
  const source = sourceIn(scene, lead);
  const nearer = verb && source && source.slots.start > verb.slots.end ? source : (verb ?? source);
  return nearer ?? sourceBehind(scene, tail) ?? subjectBefore(scene, lead);
}

/** “He wrote, ‘…’, the prosecutor said”: who spoke stands nearer than who tells of it. */
function verbRightBefore(scene: Scene, lead: Span): Attribution | undefined {
  const comma = tokenAt(scene, lead.end - 1)?.kind === 'comma' ? 1 : 0;
  if (!scene.pack.says.has(wordAt(scene, lead.end - 1 - comma))) return undefined;
  const verb = verbBefore(scene, { start: lead.start, end: lead.end });
  return verb?.pattern === 'before' && verb.slots.end >= lead.end - 1 - comma ? verb : undefined;
}

/** A verb before the colon tells who speaks, but for "I remember saying:". */
function tellsWho({ pack }: Scene, { pattern, source }: Attribution): boolean {
  return pattern === 'colon' && !(source.kind === 'pronoun' && pack.i.has(source.word));
}

function nextSpeech({ slots }: Scene, from: number, end: number): number {
  for (let at = from; at < end; at++) if ((slots[at]?.speech ?? -1) >= 0) return at;
  return end;
}

/** Whose turn it is in an interview: the label's, or under a bare "A" whom the article is about. */
function turnOf(scene: Scene, label: Span): Attribution | undefined {
  const named = readPhrase(scene, label.start, label.end);
  const isMark = scene.pack.interview.has(wordAt(scene, label.start));
  if (named?.kind === 'name' && !isMark) return attribution(scene, 'turn', named);
  const { persons } = scene.people;
  const central = persons
    .filter(({ kind }) => kind === 'person')
    .reduce<Person | undefined>(
      (best, person) => (best && best.mentions.length >= person.mentions.length ? best : person),
      undefined,
    );
  return central && attribution(scene, 'turn', { kind: 'name', mention: central.mention, slots: label });
}
