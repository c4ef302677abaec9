/** The ways to find a speaker where the quotation's own sentence names none; each returns what it sees. */
import type { Person } from '../../people/person.ts';
import { firstSubject } from '../../syntax/first-subject.ts';
import type { Discourse, Salient } from '../discourse/discourse.ts';
import type { ReferenceIndex } from '../discourse/reference-index.ts';
import { resolveName } from '../discourse/resolve-name.ts';
import { isIndirectSpeech } from '../indirect-speech.ts';
import type { Narration } from '../narration.ts';
import type { Candidate } from './candidate.ts';
import { saysI } from './says-i.ts';

/** So many paragraphs may stand between two of one speaker's quotes. */
const NEAR_BLOCKS = 4;
/** So many captions and links are passed by on the way to the paragraph before. */
const MOST_INSERTS = 4;

/** A quote, and what is known where it stands. */
export interface Moment {
  readonly index: ReferenceIndex;
  /** Read up to the quote. */
  readonly discourse: Discourse;
  /** First and last slot of the quote. */
  readonly first: number;
  readonly last: number;
  /** Whom the quote names in its own words: nobody speaks of themselves by name. */
  readonly inside: ReadonlySet<Person>;
  /** Who has asked a question right before, in a quote. */
  readonly asker?: Person | undefined;
  /** What a first reading of the whole article has told. */
  readonly known: Known;
}

export interface Known {
  /** Whom the article is an interview with. */
  readonly interviewee?: Person;
  /** Who speaks anywhere by a sentence's own word. */
  readonly speakers?: ReadonlySet<Person>;
}

export type WayAround = (moment: Moment) => Candidate | undefined;

/** Whoever has spoken in this paragraph goes on. */
export function paragraphSpeaker(moment: Moment): Candidate | undefined {
  return inBlock(moment, moment.discourse.lastSpeaker, blockOf(moment), 'paragraph-speaker');
}

/** Whom this paragraph speaks of. */
export function paragraphSubject(moment: Moment): Candidate | undefined {
  return inBlock(moment, subjectWhoSpeaks(moment), blockOf(moment), 'paragraph-subject');
}

/** So far back a quote is looked for in the paragraph before. */
const QUOTE_REACH = 150;

/** "…," Smith said. And the next paragraph begins with a quote: Smith, if nobody has come to mind since. */
export function speakerGoesOn(moment: Moment): Candidate | undefined {
  const { lastSpeaker, recent } = moment.discourse;
  const isLast = lastSpeaker !== undefined && recent.at(-1)?.person === lastSpeaker.person;
  const mayGoOn = isLast && opensBlock(moment) && !isDashed(moment) && hasQuote(moment, lastSpeaker.block);
  return mayGoOn ? inBlock(moment, lastSpeaker, blockBefore(moment), 'goes-on') : undefined;
}

function opensBlock({ index: { narration }, first }: Moment): boolean {
  return narration.slots[first - 1]?.block !== narration.slots[first]?.block;
}

/** Whether the block before holds a quote. */
function hasQuote({ index: { narration }, first }: Moment, block: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - QUOTE_REACH); at--) {
    const slot = narration.slots[at];
    if (!slot || slot.block < block) return false;
    if (slot.block === block && slot.speech >= 0) return true;
  }
  return false;
}

/** Whoever has spoken in the paragraph before: in a quote, or in indirect speech. */
export function lastParagraphSpeaker(moment: Moment): Candidate | undefined {
  const { lastSpeaker } = moment.discourse;
  const pattern = lastSpeaker?.by === 'quote' ? 'last-paragraph-speaker' : 'near-subject';
  return inBlock(moment, lastSpeaker, blockBefore(moment), pattern);
}

/** Whom the paragraph before speaks of. */
export function lastParagraphSubject(moment: Moment): Candidate | undefined {
  return inBlock(moment, subjectWhoSpeaks(moment), blockBefore(moment), 'near-subject');
}

/** "…" Jane Smith is talking of frogs. */
export function nextSubject({ index, last }: Moment): Candidate | undefined {
  const { narration } = index;
  const { sentences, slots } = narration;
  const next = sentences[(slots[last]?.sentence ?? -2) + 1];
  if (!next || slots[next.start]?.block !== slots[last]?.block) return undefined;
  if (isIndirectSpeech(narration, next)) return undefined;
  const subject = firstSubject(narration, next.start, next.end);
  const referent = subject?.kind === 'name' ? resolveName(index, subject) : undefined;
  return referent?.person.kind === 'person' ? { referent, pattern: 'near-subject' } : undefined;
}

/** Whom the whole article is an interview with. */
export function interviewee({ known }: Moment): Candidate | undefined {
  return (
    known.interviewee && {
      referent: { person: known.interviewee, certainty: 1, by: 'name' },
      pattern: 'interviewee',
    }
  );
}

/** The last to speak, some paragraphs before. */
export function earlierSpeaker(moment: Moment): Candidate | undefined {
  const { lastSpeaker } = moment.discourse;
  const block = blockOf(moment);
  if (!lastSpeaker || block - lastSpeaker.block > NEAR_BLOCKS) return undefined;
  if (isBodyThatSaysI(moment, lastSpeaker)) return undefined;
  const referent = referentOf(lastSpeaker);
  if (isDashed(moment)) return { referent, pattern: 'last-paragraph-speaker' };
  const isUndisturbed =
    lastSpeaker.by === 'quote' &&
    lastSpeaker.person.kind === 'person' &&
    !namesOthers(moment.index.narration, lastSpeaker.block + 1, block, lastSpeaker.person);
  return { referent, pattern: isUndisturbed ? 'last-speaker' : 'earlier-speaker' };
}

function inBlock(
  moment: Moment,
  salient: Salient | undefined,
  block: number,
  pattern: Candidate['pattern'],
): Candidate | undefined {
  if (!salient || salient.block !== block || moment.inside.has(salient.person)) return undefined;
  if (isBodyThatSaysI(moment, salient)) return undefined;
  return { referent: referentOf(salient), pattern };
}

function isBodyThatSaysI({ index, first }: Moment, { person }: Salient): boolean {
  return person.kind === 'organisation' && saysI(index.narration, first);
}

function referentOf({ person, certainty }: Salient): Candidate['referent'] {
  return { person, certainty, by: 'name' };
}

/** Whom the last sentence was about, where that can speak. Behind a dash that is somebody who speaks elsewhere as well. */
function subjectWhoSpeaks(moment: Moment): Salient | undefined {
  const { lastSubject, lastSpeaker } = moment.discourse;
  const { speakers } = moment.known;
  const kind = lastSubject?.person.kind;
  if (!lastSubject || (kind !== 'person' && kind !== 'unnamed')) return undefined;
  const isStranger = speakers !== undefined && !speakers.has(lastSubject.person);
  return isStranger && lastSpeaker && isDashed(moment) ? undefined : lastSubject;
}

function blockOf({ index, first }: Moment): number {
  return index.narration.slots[first]?.block ?? 0;
}

/** The block before, captions and links left aside. */
function blockBefore(moment: Moment): number {
  const { inserts } = moment.index.narration;
  const block = blockOf(moment);
  let before = block - 1;
  while (before > 0 && block - before < MOST_INSERTS && inserts.has(before)) before--;
  return before;
}

function isDashed({ index: { narration }, first }: Moment): boolean {
  return narration.speeches[narration.slots[first]?.speech ?? -1]?.quotation.family === 'dash';
}

/** Whether anybody but one person is named in a stretch of blocks. */
function namesOthers({ namedIn }: Narration, start: number, end: number, one: Person): boolean {
  for (let block = start; block < end; block++)
    for (const person of namedIn.get(block) ?? []) if (person !== one) return true;
  return false;
}
