/** Who says each quote of an article, read in order: each may lean on what was read before. */
import type { Person } from '../people/person.ts';
import { attributeByContext } from './attribute-by-context.ts';
import type { Attribution, Pattern } from './attribution.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findReports, type Report } from './find-reports.ts';
import { Memory } from './memory.ts';
import type { Narration } from './narration.ts';
import { type Pronoun, pronounForm } from './pronoun-form.ts';
import { type Resolve, resolverFor, type Voice } from './resolve-source.ts';

const NOBODY: ReadonlySet<Person> = new Set();

/** Indexes of the speeches that make one quote. */
export type Run = readonly number[];

export interface Decision {
  readonly voice: Voice;
  readonly pattern: Pattern;
  /** Absent where the context decided. */
  readonly attribution?: Attribution;
}

/** The sentence's own attribution, else the context's; a sentence without a verb of saying yields to its paragraph's speaker. */
function decide(
  narration: Narration,
  place: { readonly first: number; readonly last: number },
  own: Attribution | undefined,
  memory: Memory,
  resolve: Resolve,
): Decision | undefined {
  if (
    own?.pattern === 'hearer' ||
    (own?.source.kind === 'pronoun' && narration.pack.lexicon.firstPersonPronouns.has(own.source.word))
  )
    return undefined;
  const voice = own && resolve(own.source, memory);
  if (!voice && own?.source.kind === 'pronoun' && pronounForm(narration, own.source).plural) return undefined;
  const ownDecision = voice && own && { voice, pattern: own.pattern, attribution: own };
  const isThing = own?.source.kind === 'noun' && voice?.person.kind === 'unclear';
  if (ownDecision && own.pattern !== 'subject' && !isThing) return ownDecision;
  const guess = attributeByContext(narration, place, memory, resolve);
  if (guess && own?.source.kind === 'pronoun' && isOther(narration, own.source, guess.voice.person))
    return ownDecision;
  // Where clauses need no subject, the first noun of a sentence is rather none.
  const ahead =
    guess?.pattern === 'same-paragraph' ||
    (narration.pack.grammar.dropsSubjects && guess?.pattern === 'acting');
  return guess && (!ownDecision || ahead) ? guess : ownDecision;
}

/** "he", where the context offers a woman; where bodies are "she" as well, that tells little. */
function isOther(narration: Narration, pronoun: Pronoun, person: Person): boolean {
  const { gender } = pronounForm(narration, pronoun);
  return (
    !narration.pack.grammar.gendersThings &&
    gender !== undefined &&
    person.gender !== undefined &&
    gender !== person.gender
  );
}

/**
 * @param local what each speech's own sentence says of its speaker
 * @returns one decision for each run. An interview is read twice: whom it is with shows at its end only.
 */
export function attributeRuns(
  narration: Narration,
  runs: readonly Run[],
  local: readonly (Attribution | undefined)[],
): readonly (Decision | undefined)[] {
  const reports = findReports(narration);
  const first = readThrough(narration, runs, local, reports, undefined);
  const interviewee = findInterviewee(first, narration.people.headline);
  if (!interviewee && !narration.pack.grammar.dashSpeech) return first;
  return readThrough(narration, runs, local, reports, interviewee, speakersOf(first));
}

function readThrough(
  narration: Narration,
  runs: readonly Run[],
  local: readonly (Attribution | undefined)[],
  reports: readonly Report[],
  interviewee: Person | undefined,
  speakers?: ReadonlySet<Person>,
): readonly (Decision | undefined)[] {
  const resolve = resolverFor(narration);
  const memory = new Memory(narration, reports, interviewee, speakers);
  return runs.map((run) => {
    const own = bestOf(run.map((index) => local[index]));
    const first = narration.places[run[0] ?? 0]?.first ?? 0;
    const last = narration.places[run.at(-1) ?? 0]?.last ?? 0;
    memory.readTo(Math.min(first, own?.slots.start ?? first), resolve);
    memory.inside = namedInside(narration, run);
    const decision = decide(narration, { first, last }, own, memory, resolve);
    if (decision)
      memory.note({ voice: decision.voice, block: narration.slots[last]?.block ?? 0, by: 'quote' });
    memory.inside = NOBODY;
    return decision;
  });
}

function namedInside(narration: Narration, run: Run): ReadonlySet<Person> {
  const named = run.flatMap((index) => [...(narration.namedInside.get(index) ?? [])]);
  return named.length > 0 ? new Set(named) : NOBODY;
}

/** Who speaks by their own sentence's word anywhere in the article. */
function speakersOf(decisions: readonly (Decision | undefined)[]): ReadonlySet<Person> {
  return new Set(decisions.flatMap((made) => (made?.attribution ? [made.voice.person] : [])));
}

/** Of several speeches' attributions, the first that has a verb. */
function bestOf(attributions: readonly (Attribution | undefined)[]): Attribution | undefined {
  return attributions.find((found) => found && found.pattern !== 'subject') ?? attributions.find(Boolean);
}
