/** Everybody who may have said a quote: whom any way sees, and whom the text has just named. */
import type { Person } from '../../people/person.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Attribution, Pattern } from '../attribution.ts';
import { resolveSource } from '../discourse/resolve-source.ts';
import type { Candidate } from '../ways/candidate.ts';
import { AROUND, BESIDE } from '../ways/order-of-asking.ts';
import { settingOf } from '../ways/setting.ts';
import type { Run } from '../ways/turn.ts';
import type { Moment } from '../ways/ways-around.ts';
import { isAsker, mayBeMeant } from './may-be-meant.ts';
import { maySpeak } from './may-speak.ts';

export interface Rival {
  readonly candidate: Candidate;
  /** What sees them: ways, or no more than a mention. */
  readonly seenBy: ReadonlySet<Pattern>;
  /** The order of asking has found them first. */
  readonly first: boolean;
  /** Words beside the quote name them. */
  readonly beside: boolean;
}

const IN_PARAGRAPH: ReadonlySet<Pattern> = new Set(['paragraph-speaker', 'paragraph-subject', 'goes-on']);

/** So many blocks back, and so many mentions, names are looked for; the rest of the quote's own block as well. */
const REACH_BLOCKS = 4;
const REACH_MENTIONS = 40;
/** No more are weighed. */
const MOST = 14;

/**
 * @param own what the quote's own sentence says
 * @param first whom the order of asking has found
 * @returns each person once, whom the order of asking has found at the head
 */
export function findRivals(
  moment: Moment,
  run: Run,
  own: Attribution | undefined,
  first: Candidate | undefined,
): readonly Rival[] {
  const seen = new Map<Person | number, { candidate: Candidate; seenBy: Set<Pattern>; beside: boolean }>();
  const add = (candidate: Candidate | undefined, beside: boolean): void => {
    if (!candidate || isAsker(moment, own, candidate)) return;
    if (candidate !== first && !mayBeMeant(moment, own, candidate, beside)) return;
    if (isInParagraph && !beside && !isNamedHere(moment, candidate)) return;
    if (!maySpeak(moment.index.narration, candidate)) return;
    const { person } = candidate.referent;
    // Each time that a noun is read, it brings in somebody anew.
    const key = person.kind === 'person' ? person : person.mention.start;
    const known = seen.get(key);
    if (known) known.seenBy.add(candidate.pattern);
    else if (seen.size < MOST) seen.set(key, { candidate, beside, seenBy: new Set([candidate.pattern]) });
  };
  // Whom the quote's own paragraph speaks of, or who goes on from the last one, is not outdone by whom an earlier one names.
  const isInParagraph = !own && first !== undefined && IN_PARAGRAPH.has(first.pattern);
  add(first, true);
  for (const candidate of besides(moment, run)) add(candidate, true);
  for (const way of AROUND) add(way(moment), false);
  for (const person of justNamed(moment)) add(named(person, own), false);
  return [...seen.values()].map((rival) => ({ ...rival, first: rival.candidate === first }));
}

function isNamedHere({ index: { narration }, discourse, first }: Moment, { referent }: Candidate): boolean {
  const block = narration.slots[first]?.block ?? 0;
  const { person } = referent;
  return (
    narration.namedIn.get(block)?.has(person) === true ||
    discourse.recent.some((recent) => recent.person === person && recent.block === block)
  );
}

function* besides({ index, discourse, inside }: Moment, run: Run): Iterable<Candidate> {
  const { narration } = index;
  for (const speech of run) {
    const setting = settingOf(narration, speech);
    for (const way of setting ? BESIDE[setting.kind] : []) {
      const attribution = setting && way(narration, setting);
      if (!attribution || attribution.pattern === 'nobody') continue;
      const referent = resolveSource(index, discourse, attribution.source, inside);
      if (referent) yield { referent, pattern: attribution.pattern, attribution };
    }
  }
}

/** The latest first; behind the quote, those of its own block. */
function* justNamed({ index, discourse, first }: Moment): Iterable<Person> {
  const { slots, people, tokens } = index.narration;
  const block = slots[first]?.block ?? 0;
  const start = tokens[slots[first]?.token ?? 0]?.start ?? 0;
  for (const { person } of discourse.recent.toReversed()) yield person;
  const next = firstFrom(people.mentions, (mention) => mention.start < start);
  for (let at = next; at < next + REACH_MENTIONS && people.mentions[at]?.block === block; at++) {
    const person = personAt(at);
    if (person) yield person;
  }
  for (let at = next - 1; at >= Math.max(0, next - REACH_MENTIONS); at--) {
    if (block - (people.mentions[at]?.block ?? 0) > REACH_BLOCKS) break;
    const person = personAt(at);
    if (person) yield person;
  }

  function personAt(at: number): Person | undefined {
    const mention = people.mentions[at];
    const person = mention && !mention.quoted ? people.personOf.get(mention) : undefined;
    return person?.kind === 'place' ? undefined : person;
  }
}

/** Somebody whom nothing but their name's nearness speaks for; beside "he said", that is whom "he" may mean. */
function named(person: Person, own: Attribution | undefined): Candidate {
  const referent = { person, certainty: 1, by: 'name' } as const;
  if (own?.source.kind === 'pronoun') return { referent, pattern: 'mentioned', attribution: own };
  return { referent, pattern: 'mentioned' };
}
