/** How an article as a whole speaks of each that it names: shares of their mentions, for the judge. */
import type { Mention, Person } from '../../people/person.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Narration } from '../narration.ts';

export interface Portrait {
  /** Mentions in the narration. */
  readonly told: number;
  /** Shares of these, 0..1: beside a verb of saying; behind a preposition; behind "the". */
  readonly says: number;
  readonly hangs: number;
  readonly definite: number;
  /** Outside captions, headings and links never named. */
  readonly aside: boolean;
  /** Written in capitals. */
  readonly capitals: boolean;
  /** How pronouns behind their name speak of them: -1..1, from "she" to "he". */
  readonly manly: number;
}

interface Tally {
  told: number;
  says: number;
  hangs: number;
  definite: number;
  aside: number;
  men: number;
  women: number;
}

/** One look at each mention. */
export function paintAll(narration: Narration): ReadonlyMap<Person, Portrait> {
  const { people, inserts } = narration;
  const tallies = new Map<Person, Tally>();
  for (const mention of people.mentions) {
    const person = people.personOf.get(mention);
    if (!person || mention.quoted) continue;
    const tally = tallies.get(person) ?? {
      told: 0,
      says: 0,
      hangs: 0,
      definite: 0,
      aside: 0,
      men: 0,
      women: 0,
    };
    tallies.set(person, tally);
    count(narration, mention, tally);
    countGenders(narration, mention, tally);
    if (inserts.has(mention.block)) tally.aside++;
  }
  return new Map([...tallies].map(([person, tally]) => [person, paint(narration, person, tally)]));
}

function count({ tokens, pack }: Narration, { tokens: { start, end } }: Mention, tally: Tally): void {
  const { reportingVerbs, prepositions, determiners } = pack.lexicon;
  const before = tokens[start - 1]?.lower ?? '';
  const behind = tokens[end]?.lower ?? '';
  tally.told++;
  if (reportingVerbs.has(before) || reportingVerbs.has(behind)) tally.says++;
  if (prepositions.has(before)) tally.hangs++;
  if (determiners.has(before) || determiners.has(tokens[start]?.lower ?? '')) tally.definite++;
}

/** So far behind a name a pronoun may mean who bears it. */
const REACH_TOKENS = 30;

/** Up to the next name: pronouns behind it tell of somebody else. */
function countGenders({ tokens, pack, people }: Narration, mention: Mention, tally: Tally): void {
  const { masculinePronouns, femininePronouns, masculineMarks, feminineMarks } = pack.lexicon;
  const next = people.mentions[firstFrom(people.mentions, ({ start }) => start <= mention.start)];
  const end = Math.min(mention.tokens.end + REACH_TOKENS, next?.tokens.start ?? Number.POSITIVE_INFINITY);
  for (let at = mention.tokens.end; at < end; at++) {
    const token = tokens[at];
    if (token?.block !== mention.block) break;
    if (token.quotation >= 0) continue;
    const he = masculinePronouns.has(token.lower) || masculineMarks.has(token.lower);
    const she = femininePronouns.has(token.lower) || feminineMarks.has(token.lower);
    if (he && !she) tally.men++;
    if (she && !he) tally.women++;
  }
}

function paint({ text }: Narration, { mention }: Person, tally: Tally): Portrait {
  const { told, says, hangs, definite, aside, men, women } = tally;
  const name = text.slice(mention.start, mention.end);
  return {
    told,
    says: says / told,
    hangs: hangs / told,
    definite: definite / told,
    aside: aside === told,
    manly: (men - women) / (men + women + 1),
    capitals: /\p{Lu}{2}/u.test(name) && name === name.toUpperCase(),
  };
}
