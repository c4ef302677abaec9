/** Whom "the Foreign Secretary" means: the person whose role says so. */
import { foldLetters } from '../text/fold-letters.ts';
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Endings } from '../text/packs/words.ts';
import { slice } from '../text/span.ts';
import { nominativeRole } from './level-cases.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import { isTitle } from './titles.ts';

/** Heads of all roles, for looking persons up by what they are. */
export type RoleIndex = ReadonlyMap<
  string,
  readonly { readonly person: Person; readonly words: ReadonlySet<string> }[]
>;

/** So many persons may share one role's word. */
const SHARED = 24;

export function indexRoles(text: string, { persons }: People, pack: Pack): RoleIndex {
  const index = new Map<string, { person: Person; words: ReadonlySet<string> }[]>();
  for (const person of persons) {
    if (person.kind === 'place') continue;
    for (const role of person.roles) {
      const list = wordsOf(slice(text, role), pack);
      const words = new Set(list);
      for (const head of headsOf(list, pack).map((word) => bareRole(word, pack))) {
        const known = index.get(head);
        if (!known) index.set(head, [{ person, words }]);
        else if (known.length < SHARED) known.push({ person, words });
      }
    }
  }
  return index;
}

/**
 * @param head the noun that the phrase is about, in lower case
 * @param phrase the whole noun phrase
 * @param gender whom its article leaves
 * @returns the person whose role shares the head and most other words; of several, who was named last before the position
 */
export function resolveNominal(
  index: RoleIndex,
  head: string,
  phrase: string,
  position: number,
  pack: Pack,
  gender?: Gender,
): { readonly person: Person; readonly rivals: number } | undefined {
  const words = wordsOf(phrase, pack);
  let best: Person | undefined;
  let top = 0;
  let rivals = 0;
  for (const { person, words: role } of paraphrased(index, words, pack) ?? candidates(index, head, pack)) {
    if (gender && person.gender && person.gender !== gender) continue;
    const shared = words.filter((word) => role.has(word)).length;
    if (best === person) {
      top = Math.max(top, shared);
      continue;
    }
    const better =
      shared > top || (shared === top && best && lastNamed(person, position) > lastNamed(best, position));
    if (shared >= top && best) rivals = shared > top ? 0 : rivals + 1;
    if (!better && best) continue;
    best = person;
    top = shared;
  }
  return best && { person: best, rivals };
}

/** "szef rządu", "szef polskiego rządu": whose role says so, or names the office. @returns nothing where the phrase paraphrases none */
function paraphrased(
  index: RoleIndex,
  words: readonly string[],
  pack: Pack,
): NonNullable<ReturnType<RoleIndex['get']>> | undefined {
  const found = pack.lexicon.officeParaphrases.find((phrase) =>
    phrase.slice(0, -1).every((word) => words.includes(word)),
  );
  if (!found) return undefined;
  const office = found.at(-1) ?? '';
  const [head = '', ...owner] = found.slice(0, -1);
  const says = words.filter((word) => !found.includes(word));
  const same = (index.get(bareRole(head, pack)) ?? []).filter(({ words: role }) =>
    owner.every((word) => role.has(word)),
  );
  // "szef fińskiego rządu" is not "szef polskiego rządu".
  const alike = same.filter(({ words: role }) => says.length === 0 || says.some((word) => role.has(word)));
  return alike.length > 0 ? alike : (index.get(bareRole(office, pack)) ?? []);
}

/** Whose role has the head; "AfD-Chef" also leads to the only one whose role speaks of the AfD. */
function candidates(index: RoleIndex, head: string, pack: Pack): NonNullable<ReturnType<RoleIndex['get']>> {
  const bare = bareRole(head, pack);
  const exact = index.get(bare);
  if (exact) return exact;
  const alike = pack.lexicon.roleSynonyms.filter((office) => office.includes(head));
  const others = [...new Set(alike.flat())].flatMap((word) => index.get(word) ?? []);
  if (others.length > 0) return others;
  const wider = pack.morphology.roleNounEndings.find(
    (ending) => head.endsWith(ending) && index.has(bareRole(ending, pack)),
  );
  const only = wider === undefined ? [] : (index.get(bareRole(wider, pack)) ?? []);
  if (pack.morphology.roleInflections.length > 0 && new Set(only.map(({ person }) => person)).size === 1)
    return only;
  const [field = '', ...rest] = head.split('-');
  const fields = rest.length > 0 ? (index.get(`${field}-`) ?? []) : [];
  return new Set(fields.map(({ person }) => person)).size === 1 ? fields : [];
}

/** What a role makes of somebody: its titles, but for those behind a preposition ("a friend of the mayor"). */
function headsOf(role: readonly string[], pack: Pack): readonly string[] {
  const heads = new Set<string>();
  let hangs = false;
  for (const form of role) {
    // Polish "ministra" is a woman's office, and "minister" in another case; behind an office, another's: "rzecznik ministra".
    const readings = heads.size > 0 ? [form] : [...new Set([form, nominativeRole(form, pack)])];
    for (const word of readings) {
      if (pack.lexicon.prepositions.has(word)) hangs = true;
      else if (pack.lexicon.conjunctions.has(word)) hangs = false;
      else if (!hangs && isOffice(word, pack)) for (const head of partsOf(word, pack)) heads.add(head);
    }
  }
  return [...heads];
}

/** What somebody may be called: a title, a noun for people, or what stands beside one for the same, as "Democratic" does. */
function isOffice(word: string, pack: Pack): boolean {
  const { personNouns, roleSynonyms } = pack.lexicon;
  return isTitle(word, pack) || personNouns.has(word) || roleSynonyms.some((office) => office.includes(word));
}

/** The office, and what else it is found by: "AfD-" of "AfD-Chef", "minister" of "Innenminister". */
function partsOf(word: string, pack: Pack): readonly string[] {
  const hyphen = word.indexOf('-');
  const endings = pack.morphology.roleNounEndings.filter(
    (ending) => pack.lexicon.roleNouns.has(ending) && word.endsWith(ending),
  );
  return [word, ...(hyphen > 0 ? [word.slice(0, hyphen + 1)] : []), ...endings];
}

/** "statsministeren" and "statsminister" are one. */
function bareRole(word: string, { morphology: { roleInflections } }: Pack): string {
  let bare = word;
  for (let ending = endingOf(bare, roleInflections); ending; ending = endingOf(bare, roleInflections))
    bare = bare.slice(0, -ending.length);
  return bare;
}

function endingOf(word: string, endings: Endings): string | undefined {
  return [...endings].find((ending) => word.length - ending.length >= 4 && word.endsWith(ending));
}

function lastNamed({ mentions }: Person, position: number): number {
  return mentions.findLast(({ start }) => start < position)?.start ?? -1;
}

function wordsOf(phrase: string, pack: Pack): readonly string[] {
  return foldLetters(phrase.toLowerCase(), pack).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
