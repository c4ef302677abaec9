/** Who says each quote of an article, read in order: a fold over the quotes, from one state of the discourse to the next. */
import type { Person } from '../../people/person.ts';
import { mentionFrom } from '../../syntax/row.ts';
import type { Attribution } from '../attribution.ts';
import { tellsBy } from '../cues.ts';
import { BEGINNING, mention } from '../discourse/discourse.ts';
import { findReports, type Report } from '../discourse/find-reports.ts';
import { type Reading, readOn } from '../discourse/read-on.ts';
import { type ReferenceIndex, referenceIndex } from '../discourse/reference-index.ts';
import { isIndirectSpeech } from '../indirect-speech.ts';
import { judge } from '../judge/judge.ts';
import { type Narration, sentenceAt } from '../narration.ts';
import { decide, tellsNobody } from './decide.ts';
import { findInterviewee } from './find-interviewee.ts';
import { questionsInTalk } from './questions-in-talk.ts';
import type { Run, Turn } from './turn.ts';
import type { Known } from './ways-around.ts';

/** No more of a question is looked at, in UTF-16 code units. */
const LONGEST_QUESTION = 200;
const NOBODY: ReadonlySet<Person> = new Set();

/** What one reading of an article goes by. */
interface Course {
  readonly index: ReferenceIndex;
  readonly reports: readonly Report[];
  readonly known: Known;
  /** What each speech's own sentence says of its speaker. */
  readonly beside: readonly (Attribution | undefined)[];
  /** Indexes of the runs that ask whoever speaks. */
  readonly questions: ReadonlySet<number>;
}

/**
 * @param beside what each speech's own sentence says of its speaker
 * @returns one for each run. An interview is read twice: whom it is with shows at its end only.
 */
export function attributeRuns(
  narration: Narration,
  runs: readonly Run[],
  beside: readonly (Attribution | undefined)[],
): readonly Turn[] {
  const questions = questionsInTalk(narration, runs, beside);
  const course = { index: referenceIndex(narration), reports: findReports(narration), beside, questions };
  const first = readThrough({ ...course, known: {} }, runs);
  const interviewee = findInterviewee(first, narration);
  if (!interviewee && !narration.pack.grammar.dashSpeech) return first;
  const known = { ...(interviewee && { interviewee }), speakers: speakersOf(first) };
  return readThrough({ ...course, known }, runs);
}

function readThrough(course: Course, runs: readonly Run[]): readonly Turn[] {
  let reading: Reading = { discourse: BEGINNING, reports: 0 };
  let last: Turn | undefined;
  return runs.map((run, at) => {
    const [next, turn] = step(course, reading, run, { previous: last, asks: course.questions.has(at) });
    reading = next;
    last = turn;
    return turn;
  });
}

/** One quote further. */
function step(
  course: Course,
  reading: Reading,
  run: Run,
  { previous, asks }: { readonly previous: Turn | undefined; readonly asks: boolean },
): readonly [Reading, Turn] {
  const { index, reports, known, beside } = course;
  const { places, slots } = index.narration;
  const own = surestOf(run.map((speech) => beside[speech]));
  const first = places[run[0] ?? 0]?.first ?? 0;
  const last = places[run.at(-1) ?? 0]?.last ?? 0;
  const before = readOn(index, reports, reading, Math.min(first, own?.slots.start ?? first));
  const inside = namedInside(index.narration, run, own === undefined);
  const asker = previous && askerOf(index.narration, previous, run);
  const moment = { index, discourse: before.discourse, first, last, inside, asker, known };
  const [learnt, asked] = decide(moment, own);
  const isSilent = asks || (own !== undefined && tellsNobody(moment, own));
  const verdict = isSilent ? undefined : judge({ moment, run, own }, asked);
  const decision = verdict?.candidate;
  const block = slots[last]?.block ?? 0;
  const discourse = decision ? mention(learnt, { ...decision.referent, block, by: 'quote' }) : learnt;
  return [
    { ...before, discourse },
    { run, moment, beside: own, asked, decision, certainty: verdict?.certainty ?? 0 },
  ];
}

/** Who has asked: by a verb of asking, or "you" in the paragraph before. Another question may be no more than a figure of speech. */
function askerOf(narration: Narration, { run, beside, decision }: Turn, next: Run): Person | undefined {
  const { speeches, text, pack } = narration;
  const asked = speeches[run.at(-1) ?? -1];
  const answer = speeches[next[0] ?? -1];
  const end = asked?.parts.at(-1)?.end ?? 0;
  const blocks = (answer?.quotation.blocks[0] ?? 0) - (asked?.quotation.blocks.at(-1) ?? 0);
  const isQuestion = blocks <= 1 && text.slice(end - 1, end + 1).includes('?');
  const asks =
    beside &&
    (tellsBy(narration, beside, pack.lexicon.askingVerbs) || (blocks === 1 && saysYou(narration, run)));
  return isQuestion && asks ? decision?.referent.person : undefined;
}

/** Its last words speak to somebody. */
function saysYou({ speeches, text, pack }: Narration, run: Run): boolean {
  const part = speeches[run.at(-1) ?? -1]?.parts.at(-1);
  const words = part ? text.slice(Math.max(part.start, part.end - LONGEST_QUESTION), part.end) : '';
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    pack.lexicon.secondPersonPronouns.has(word),
  );
}

/** @param bare its own sentence names no speaker */
function namedInside(narration: Narration, run: Run, bare: boolean): ReadonlySet<Person> {
  const quoted = run.flatMap((speech) => [...(narration.namedInside.get(speech) ?? [])]);
  const persons = bare ? [...quoted, ...namedIndirectly(narration, run)] : quoted;
  return persons.length > 0 ? new Set(persons) : NOBODY;
}

/** "Huber habe “…”": whom indirect speech names in which the quote stands. */
function namedIndirectly(narration: Narration, run: Run): readonly Person[] {
  const first = narration.places[run[0] ?? -1]?.first;
  if (first === undefined) return [];
  const sentence = sentenceAt(narration, first);
  if (!isIndirectSpeech(narration, sentence)) return [];
  const persons: Person[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    const mention = mentionFrom(narration, at);
    const person = mention && narration.people.personOf.get(mention);
    if (person) persons.push(person);
  }
  return persons;
}

/** Who speaks by their own sentence's word anywhere in the article. */
function speakersOf(turns: readonly Turn[]): ReadonlySet<Person> {
  return new Set(turns.flatMap(({ decision }) => (decision?.attribution ? [decision.referent.person] : [])));
}

/** Of several speeches' attributions, the first that has a verb. */
function surestOf(attributions: readonly (Attribution | undefined)[]): Attribution | undefined {
  return (
    attributions.find((found) => found && found.pattern !== 'sentence-subject') ?? attributions.find(Boolean)
  );
}
