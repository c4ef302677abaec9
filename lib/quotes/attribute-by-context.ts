/** Who speaks where the sentence does not say: the paragraph's speaker or subject, the last paragraph's, or the next sentence's. */
import type { Person } from '../people/person.ts';
import type { Pattern } from './attribution.ts';
import { firstSubject } from './first-subject.ts';
import type { Memory, Thought } from './memory.ts';
import type { Narration } from './narration.ts';
import type { Resolve, Voice } from './resolve-source.ts';

/** So many paragraphs may stand between two of one speaker's quotes. */
const GOES_ON_BLOCKS = 4;

export interface Guess {
  readonly voice: Voice;
  readonly pattern: Pattern;
}

/**
 * @param first slot of the speech; the memory has been read up to it
 * @param last slot of the speech
 */
export function attributeByContext(
  narration: Narration,
  { first, last }: { readonly first: number; readonly last: number },
  memory: Memory,
  resolve: Resolve,
): Guess | undefined {
  const block = narration.slots[first]?.block ?? 0;
  const dashed = narration.speeches[narration.slots[first]?.speech ?? -1]?.quotation.family === 'dash';
  const subject = actor(memory, dashed);
  return (
    from(memory, memory.lastSpoke, block, { quote: 'same-paragraph', report: 'same-paragraph' }) ??
    from(memory, subject, block, { subject: 'acting' }) ??
    from(memory, memory.lastSpoke, blockBefore(narration, block), { quote: 'continued', report: 'scene' }) ??
    from(memory, subject, blockBefore(narration, block), { subject: 'scene' }) ??
    nextSubject(narration, last, memory, resolve) ??
    goesOn(narration, memory, block, dashed)
  );
}

function from(
  { inside }: Memory,
  thought: Thought | undefined,
  block: number,
  patterns: Partial<Record<Thought['by'], Pattern>>,
): Guess | undefined {
  const pattern = thought && patterns[thought.by];
  return pattern && thought.block === block && !inside.has(thought.voice.person)
    ? { voice: thought.voice, pattern }
    : undefined;
}

/** Whom the last sentence was about, where that can speak. Behind a dash that is somebody who speaks elsewhere as well. */
function actor({ lastSubject, lastSpoke, speakers }: Memory, dashed: boolean): Thought | undefined {
  const kind = lastSubject?.voice.person.kind;
  if (dashed && lastSpoke && lastSubject && speakers && !speakers.has(lastSubject.voice.person))
    return undefined;
  return kind === 'person' || kind === 'unnamed' ? lastSubject : undefined;
}

/** The block before, captions and links left aside. */
function blockBefore({ inserts, slots }: Narration, block: number): number {
  let before = block - 1;
  while (before > 0 && block - before < 4 && inserts.has(before)) before--;
  return slots.length > 0 ? before : -1;
}

/** Behind narration that speaks of nobody, or a question: who is interviewed, else the last to speak. */
function goesOn(
  narration: Narration,
  { lastSpoke, interviewee }: Memory,
  block: number,
  dashed: boolean,
): Guess | undefined {
  if (interviewee) return { voice: { person: interviewee, certainty: 1 }, pattern: 'interviewed' };
  if (!lastSpoke || block - lastSpoke.block > GOES_ON_BLOCKS) return undefined;
  const { voice, by } = lastSpoke;
  const undisturbed =
    by === 'quote' &&
    voice.person.kind === 'person' &&
    !namesOthers(narration, lastSpoke.block + 1, block, voice.person);
  if (dashed) return { voice, pattern: 'continued' };
  return { voice, pattern: undisturbed ? 'undisturbed' : 'goes-on' };
}

/** Whether anybody but one person is named in a stretch of blocks. */
function namesOthers({ namedIn }: Narration, start: number, end: number, one: Person): boolean {
  for (let block = start; block < end; block++)
    for (const person of namedIn.get(block) ?? []) if (person !== one) return true;
  return false;
}

/** "…" Jane Smith is talking of frogs. */
function nextSubject(
  narration: Narration,
  last: number,
  memory: Memory,
  resolve: Resolve,
): Guess | undefined {
  const next = narration.sentences[(narration.slots[last]?.sentence ?? -2) + 1];
  if (!next || narration.slots[next.start]?.block !== narration.slots[last]?.block) return undefined;
  const subject = firstSubject(narration, next.start, next.end);
  const voice = subject?.kind === 'name' ? resolve(subject, memory) : undefined;
  return voice?.person.kind === 'person' ? { voice, pattern: 'scene' } : undefined;
}
