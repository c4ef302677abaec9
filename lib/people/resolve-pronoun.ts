/** Whom "he" or "she" means: people named before, ranked by how near, how central and how fitting they are. */
import type { Analysis } from '../text/analyse.ts';
import { firstFrom } from '../text/first-from.ts';
import type { Gender } from '../text/packs/names/given-names.ts';
import type { People } from './people.ts';
import type { Mention, Person } from './person.ts';
import type { Recent } from './recent.ts';
import { isTitle } from './titles.ts';

export interface Antecedent {
  readonly person: Person;
  /** 0..1: how far the best candidate is ahead of the next. */
  readonly certainty: number;
  /** Nobody else fits. */
  readonly alone: boolean;
}

export interface PronounContext {
  /** Offset of the pronoun in the text. */
  readonly position: number;
  readonly gender?: Gender;
  /** Genders that earlier pronouns have told. */
  readonly genders?: ReadonlyMap<Person, Gender>;
  /** Index of the pronoun's block. */
  readonly block: number;
  /** The word is a title: whoever has another one is less likely. */
  readonly untitled?: boolean;
  /** How often each has spoken so far. */
  readonly spoken?: ReadonlyMap<Person, number>;
  /** Whom the quote itself names: nobody speaks of themselves by name. */
  readonly inside?: ReadonlySet<Person>;
  /** Who cannot be meant: the words stand beside their names. */
  readonly apart?: ReadonlySet<Person>;
  /** Who was spoken of last, the latest at the end. */
  readonly recent?: readonly Recent[];
}

/** People are looked for in so many blocks, and among so many mentions, before the pronoun. */
const REACH_BLOCKS = 6;
const REACH_MENTIONS = 60;

/** So far ahead is the only candidate. */
const ALONE = 2;

const WEIGHTS = {
  /** Each block further back costs so much. */
  block: 0.55,
  /** Each other person between costs so much. */
  order: 0.25,
  subject: 0.8,
  possessive: -0.5,
  /** "la madre di Luca": whose somebody is. */
  owner: -1.2,
  gender: 0.8,
  /** The last to speak, less for each block since. */
  spoke: 0.7,
  spokeFading: 0.3,
  /** The last sentence's subject, less for each block since. */
  lastSubject: 1.2,
  lastSubjectFading: 0.5,
  /** Named in a caption or a link only. */
  insert: -1.5,
  /** For each time that the person was named before, up to five. */
  central: 0.12,
  /** For each time that the person has spoken so far, up to six. */
  voiced: 0.1,
  /** Nobody else who fits is in this paragraph. */
  onlyHere: 2,
  headlined: 0.3,
  inside: -1.2,
  otherTitle: -1,
  unclear: -1,
  unnamed: -0.7,
  /** One capitalised word that nothing shows to be a person. */
  bareWord: -1.2,
  /** The ending of an unknown first name fits, or speaks against it. */
  likelyGender: 1,
} as const;

/** What the text around a name tells. */
type Surroundings = Pick<Analysis, 'tokens' | 'pack' | 'inserts'>;

/** @returns the likeliest antecedent; none where nobody who fits was named within reach. */
export function resolvePronoun(
  around: Surroundings,
  people: People,
  context: PronounContext,
): Antecedent | undefined {
  const scores = new Map<Person, number>();
  const seen = new Map<Person, number>();
  const here = new Set<Person>();
  let order = 0;
  const last = lastBefore(people.mentions, context.position);
  for (let index = last; index >= 0 && index > last - REACH_MENTIONS; index--) {
    const mention = people.mentions[index];
    if (!mention || context.block - mention.block > REACH_BLOCKS) break;
    const person = people.personOf.get(mention);
    if (!person || mention.quoted || !fits(person, context)) continue;
    seen.set(person, (seen.get(person) ?? 0) + 1);
    if (mention.block === context.block && isSurelyOf(person, context) && isAhead(around, mention))
      here.add(person);
    const score = scoreOf(around, people, mention, person, context) - WEIGHTS.order * order;
    if (!scores.has(person)) order++;
    scores.set(person, Math.max(scores.get(person) ?? Number.NEGATIVE_INFINITY, score));
  }
  addRecent(scores, people, context);
  const only = around.pack.proven ? onlyOneHere(here, context) : undefined;
  if (only) raise(scores, only, WEIGHTS.onlyHere);
  return best(scores, seen);
}

/** A pronoun that was resolved names its person as a subject once more; who spoke last, and whom the last sentence was about, are ahead. */
function addRecent(scores: Map<Person, number>, people: People, context: PronounContext): void {
  const { recent = [], block } = context;
  const fitting = recent.filter((one) => block - one.block <= REACH_BLOCKS && fits(one.person, context));
  for (const { person, block: at } of fitting) {
    const score = 3 - WEIGHTS.block * (block - at) + WEIGHTS.subject + fitness(person, people, context);
    scores.set(person, Math.max(scores.get(person) ?? Number.NEGATIVE_INFINITY, score));
  }
  const speaker = fitting.findLast(({ spoke }) => spoke);
  const subject = fitting.at(-1);
  if (speaker) raise(scores, speaker.person, WEIGHTS.spoke - WEIGHTS.spokeFading * (block - speaker.block));
  if (subject)
    raise(scores, subject.person, WEIGHTS.lastSubject - WEIGHTS.lastSubjectFading * (block - subject.block));
}

function fits(person: Person, { gender, genders, apart }: PronounContext): boolean {
  if (
    apart?.has(person) ||
    person.plural ||
    (person.kind !== 'person' && person.kind !== 'unclear' && person.kind !== 'unnamed')
  )
    return false;
  const known = person.gender ?? genders?.get(person);
  return !gender || !known || known === gender;
}

/** Not in passing: "I asked about Smith"; but "led by Smith", "beside Smith, who". */
function isAhead({ tokens, pack }: Surroundings, { tokens: { start, end } }: Mention): boolean {
  const { prepositions, agentPrepositions, relativePronouns } = pack.lexicon;
  const before = tokens[start - 1]?.lower ?? '';
  const isTold = tokens[end]?.kind === 'comma' && relativePronouns.has(tokens[end + 1]?.lower ?? '');
  return !prepositions.has(before) || agentPrepositions.has(before) || isTold;
}

/** @param here who is named in the pronoun's paragraph and surely of its gender */
function onlyOneHere(here: ReadonlySet<Person>, context: PronounContext): Person | undefined {
  const all = new Set(here);
  for (const { person, block } of context.recent ?? [])
    if (block === context.block && fits(person, context)) all.add(person);
  const [only, ...others] = all;
  return only && others.length === 0 && isSurelyOf(only, context) ? only : undefined;
}

/** Of the pronoun's gender, and not only perhaps. */
function isSurelyOf(person: Person, { gender, genders }: PronounContext): boolean {
  return gender !== undefined && (person.gender ?? genders?.get(person)) === gender;
}

function scoreOf(
  { tokens, pack, inserts }: Surroundings,
  people: People,
  mention: Mention,
  person: Person,
  context: PronounContext,
): number {
  const before = tokens[mention.tokens.start - 1];
  const behind = tokens[mention.tokens.end];
  let score = 3 - WEIGHTS.block * (context.block - mention.block) + fitness(person, people, context);
  const isSubject =
    tokens[mention.tokens.start]?.opens ||
    pack.lexicon.reportingVerbs.has(behind?.lower ?? '') ||
    pack.lexicon.reportingVerbs.has(before?.lower ?? '');
  if (isSubject) score += WEIGHTS.subject;
  if (inserts.has(mention.block)) score += WEIGHTS.insert;
  if (behind?.kind === 'possessive') score += WEIGHTS.possessive;
  const isOwner = pack.lexicon.genitivePrepositions.has(before?.lower ?? '');
  const owned = tokens[mention.tokens.start - 2]?.lower ?? '';
  if (
    isOwner &&
    (pack.lexicon.personNouns.has(owned) || (pack.grammar.adjectivesFollow && isTitle(owned, pack)))
  )
    score += WEIGHTS.owner;
  return score;
}

/** How well a person goes with the word, wherever they were named. */
function fitness(
  person: Person,
  { headline }: People,
  { gender, genders, untitled, spoken, inside }: PronounContext,
): number {
  let score = WEIGHTS.voiced * Math.min(6, spoken?.get(person) ?? 0);
  if (headline.named.has(person)) score += WEIGHTS.headlined;
  if (inside?.has(person)) score += WEIGHTS.inside;
  if (gender && (person.gender ?? genders?.get(person)) === gender) score += WEIGHTS.gender;
  else if (gender && person.likelyGender)
    score += person.likelyGender === gender ? WEIGHTS.likelyGender : -WEIGHTS.likelyGender;
  if (untitled && person.roles.length > 0) score += WEIGHTS.otherTitle;
  if (person.kind === 'unnamed') score += WEIGHTS.unnamed;
  if (person.kind === 'unclear')
    score += WEIGHTS.unclear + (person.mention.names.length === 1 ? WEIGHTS.bareWord : 0);
  return score;
}

function raise(scores: Map<Person, number>, person: Person, by: number): void {
  const known = scores.get(person);
  if (known !== undefined) scores.set(person, known + Math.max(0, by));
}

function best(
  scores: ReadonlyMap<Person, number>,
  seen: ReadonlyMap<Person, number>,
): Antecedent | undefined {
  let first: Person | undefined;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [person, score] of scores) {
    const total = score + WEIGHTS.central * Math.min(5, seen.get(person) ?? 0);
    if (total > top) {
      second = top;
      top = total;
      first = person;
    } else if (total > second) second = total;
  }
  if (!first) return undefined;
  const alone = second === Number.NEGATIVE_INFINITY;
  const margin = alone ? ALONE : top - second;
  return { person: first, certainty: Math.min(1, 0.5 + margin / 3), alone };
}

/** Index of the last mention before a position; -1 for none. */
function lastBefore(mentions: readonly Mention[], position: number): number {
  return firstFrom(mentions, ({ start }) => start < position) - 1;
}
