/** Who is named in a unit: whether they act, return, or are new. */
import type { Person } from '../../people/person.ts';
import { nameCounts } from '../names.ts';
import { flag, type Scene } from './scene.ts';

/** So near its head, a name is a unit's subject more often than not. */
const HEAD_CHARACTERS = 4;
/** Who is named in fewer units is no actor of the story. */
const LEAST_UNITS = 3;

interface Named {
  readonly person: Person;
  readonly atHead: boolean;
}

export function actors(scene: Scene) {
  const { units } = scene;
  const names = nameCounts(units);
  const namedIn = namedByUnit(scene);
  const times = new Map<Person, number>();
  const firsts = new Map<Person, number>();
  namedIn.forEach((list, at) => {
    for (const person of new Set(list.map((named) => named.person))) {
      times.set(person, (times.get(person) ?? 0) + 1);
      if (!firsts.has(person)) firsts.set(person, at);
    }
  });
  const [main, most = 0] = [...times].sort((one, other) => other[1] - one[1])[0] ?? [];
  return (at: number) => {
    const list = namedIn[at] ?? [];
    const persons = new Set(list.map(({ person }) => person));
    const fresh = [...persons].filter((person) => firsts.get(person) === at);
    return {
      names: names[at]?.share ?? 0,
      newNames: names[at]?.fresh ?? 0,
      topName: names[at]?.top ?? 0,
      mentions: Math.log(1 + list.length),
      actorHead: flag(list.some(({ atHead, person }) => atHead && person.kind !== 'place')),
      mainActor: flag(main !== undefined && most >= LEAST_UNITS && persons.has(main)),
      introduces: flag(fresh.some((person) => (times.get(person) ?? 1) >= LEAST_UNITS)),
      introducesOnce: flag(fresh.some((person) => times.get(person) === 1)),
      person: flag([...persons].some(({ kind }) => kind === 'person')),
      organisation: flag([...persons].some(({ kind }) => kind === 'organisation')),
      latePronoun: flag(units[at]?.latePronoun === true),
      named: flag(units[at]?.antecedent !== undefined),
    };
  };
}

/** Mentions and units both stand in the article's order. */
function namedByUnit({ units, people }: Scene): readonly (readonly Named[])[] {
  const lists: Named[][] = units.map(() => []);
  let at = 0;
  for (const mention of people.mentions) {
    while ((units[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++;
    const unit = units[at];
    const person = people.personOf.get(mention);
    if (!unit || !person || mention.start < unit.start) continue;
    const atHead = mention.phrase.start - (unit.kept[0]?.start ?? unit.start) < HEAD_CHARACTERS;
    lists[at]?.push({ person, atHead });
  }
  return lists;
}
