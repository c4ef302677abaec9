/** Whom an article is an interview with: the one who says nearly everything that its own sentences attribute. */
import type { Person } from '../../people/person.ts';
import type { Headline } from '../../people/read-headline.ts';
import type { Turn } from './turn.ts';

/** So often, and so large a share of what is attributed. */
const FEWEST = 4;
const SHARE = 0.7;

/** The same for whom the headline lets speak. */
const FEWEST_HEADLINED = 2;
const SHARE_HEADLINED = 0.4;

export function findInterviewee(
  turns: readonly Turn[],
  { speaker, named }: Headline,
  persons: readonly Person[],
): Person | undefined {
  const counts = new Map<Person, number>();
  let all = 0;
  for (const { decision } of turns) {
    if (!decision?.attribution || decision.referent.person.kind !== 'person') continue;
    all++;
    counts.set(decision.referent.person, (counts.get(decision.referent.person) ?? 0) + 1);
  }
  const headlined = speaker ? (counts.get(speaker) ?? 0) : 0;
  const only = onlyOne([...named]) ?? onlyOne(persons.filter(isNamed));
  // Who is only spoken of may be the subject of what others say: "He was the worst mayor".
  const alone = speaker ?? (only && counts.has(only) ? only : undefined);
  if (alone && turns.every(({ decision }) => isNobodyElse(decision, alone))) return alone;
  if (headlined >= FEWEST_HEADLINED && headlined / all >= SHARE_HEADLINED) return speaker;
  return [...counts].find(([, count]) => count >= FEWEST && count / all >= SHARE)?.[0];
}

/** Outside quotes. */
function isNamed({ kind, mentions }: Person): boolean {
  return kind === 'person' && mentions.some(({ quoted }) => !quoted);
}

function onlyOne(persons: readonly Person[]): Person | undefined {
  return persons.length === 1 ? persons[0] : undefined;
}

/** No words beside the quote name another. */
function isNobodyElse(decision: Turn['decision'], one: Person): boolean {
  return !decision?.attribution || decision.referent.person === one;
}
