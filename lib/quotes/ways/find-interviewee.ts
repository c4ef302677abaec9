/** Whom an article is an interview with: the one who says nearly everything that its own sentences attribute. */
import type { Person } from '../../people/person.ts';
import { firstSubject } from '../../syntax/first-subject.ts';
import { isVerb } from '../cues.ts';
import { type Narration, tokenAt } from '../narration.ts';
import { settingOf } from './setting.ts';
import type { Turn } from './turn.ts';

/** So often, and so large a share of what is attributed. */
const FEWEST = 4;
const SHARE = 0.7;

/** The same for whom the headline lets speak. */
const FEWEST_HEADLINED = 2;
const SHARE_HEADLINED = 0.4;

/** So many quotes that answer a question or tell of a topic make an interview, where they are so large a share. */
const FEWEST_ANSWERS = 3;
const SHARE_ANSWERS = 0.6;

/** So many slots of a sentence are looked at for its subject. */
const OPENING = 30;

export function findInterviewee(turns: readonly Turn[], narration: Narration): Person | undefined {
  const {
    headline: { speaker, named },
    persons,
  } = narration.people;
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
  const speaks =
    only &&
    (counts.has(only) ||
      (all === 0 && mayBeHeard(turns, only) && (isTeller(narration, only) || answers(turns, narration))));
  const alone = speaker ?? (speaks ? only : undefined);
  if (alone && turns.every(({ decision }) => isNobodyElse(decision, alone))) return alone;
  if (headlined >= FEWEST_HEADLINED && headlined / all >= SHARE_HEADLINED) return speaker;
  return [...counts].find(([, count]) => count >= FEWEST && count / all >= SHARE)?.[0];
}

/** "What did you see?" / "…"; "On the mill: “…”": most quotes stand behind a question or a topic, and nothing beside them tells who speaks. */
function answers(turns: readonly Turn[], narration: Narration): boolean {
  const count = turns.filter((turn) => isAnswer(turn, narration)).length;
  return count >= FEWEST_ANSWERS && count / turns.length >= SHARE_ANSWERS;
}

function isAnswer({ run, beside }: Turn, narration: Narration): boolean {
  const setting = beside ? undefined : settingOf(narration, run[0] ?? -1);
  if (!setting) return false;
  const before = tokenAt(narration, setting.first - 1);
  return (
    setting.kind === 'colon' ||
    (setting.kind === 'head' && (before?.text === '?' || before?.kind === 'colon'))
  );
}

/** No quote speaks of them. */
function mayBeHeard(turns: readonly Turn[], one: Person): boolean {
  return turns.every(({ moment }) => !moment.inside.has(one));
}

/** "Jane Smith spoke to the media.": the subject of a sentence, right before a verb of saying, anywhere. */
function isTeller(narration: Narration, person: Person): boolean {
  return narration.sentences.some(({ start, end }) => {
    const subject = firstSubject(narration, start, Math.min(end, start + OPENING));
    if (subject?.kind !== 'name' || narration.people.personOf.get(subject.mention) !== person) return false;
    return subject.slots.end < end && isVerb(narration, subject.slots.end);
  });
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
