/** Mentions of one person, brought together: full names first, then surnames and first names. */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { findAbbreviations } from './abbreviations.ts';
import { genderOfName, isGivenName } from './given-names.ts';
import { kinGender } from './kin.ts';
import { isShortFor, nameKey } from './name-key.ts';
import type { Mention } from './person.ts';
import { genderOfHonorific, genderOfTitle } from './titles.ts';

export interface Group {
  /** The fullest form's words. */
  names: readonly string[];
  readonly mentions: Mention[];
  /** Two people of one surname: a bare surname may mean either. */
  shared: boolean;
  /** By courtesies, titles and the first name; absent where none tells. */
  gender?: Gender | undefined;
}

/** How often a group has been named so far, and in which block last. */
interface Seen {
  readonly times: number;
  readonly block: number;
}

/** So many people of one surname are kept apart; more is bad input, and would cost time. */
const NAMESAKES = 24;

/** @returns one group for each that is named, in the order of first mention. */
export function groupMentions(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  const groupOf = new Map<Mention, Group>();
  const seen = new Map<Group, Seen>();
  const kin: Group[] = [];
  const full = mentions.filter(({ names }) => names.length > 1);
  const alone = aloneNames(mentions, pack);
  const abbreviations = findAbbreviations(mentions, tokens);
  // Longest first, so that a shorter form finds the fuller one wherever it stands.
  for (const mention of [...full].sort((a, b) => b.names.length - a.names.length || a.start - b.start))
    joinGroup(mention, candidatesFor(mention, byKey, pack).filter((group) => fits(mention, group, pack))[0]);
  for (const mention of mentions) {
    if (mention.names.length === 1) {
      const full = abbreviations.get(mention.names[0] ?? '');
      const explained = full && groupOf.get(full);
      const namesakes = explained ? [] : candidatesFor(mention, byKey, pack);
      const candidates = namesakes.filter(
        (group) => fits(mention, group, pack) && !leads(mention, group, alone),
      );
      const relative = candidates.length === 0 && namesakes.length > 0 ? kinOf(mention) : undefined;
      joinGroup(
        mention,
        explained ?? likeliest(ofGender(candidates, mention, pack), seen, mention, pack) ?? relative,
      );
      if (candidates.length > 1) for (const group of candidates) group.shared = true;
    }
    const group = groupOf.get(mention);
    if (group) seen.set(group, seenAgain(seen.get(group), mention));
  }
  for (const group of groups) group.mentions.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

  /** Mrs Bell, where the only Bell is a boy: his mother, who was named without her surname. */
  function kinOf({ honorific = '' }: Mention): Group | undefined {
    const gender = genderOfHonorific(honorific, pack);
    const fitting = gender === undefined ? [] : kin.filter((group) => group.gender === gender);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  function joinGroup(mention: Mention, found: Group | undefined): void {
    const group = found ?? { names: mention.names, mentions: [], shared: false };
    group.mentions.push(mention);
    group.gender ??= genderOfMention(mention, group, tokens, pack);
    groupOf.set(mention, group);
    if (found) return;
    groups.push(group);
    if (mention.names.length === 1 && kin.length < NAMESAKES && kinGender(mention, tokens, pack))
      kin.push(group);
    for (const key of keysOf(mention, pack)) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [group]);
      else if (known.length < NAMESAKES) known.push(group);
    }
  }
}

/** Named alone so often, a word is no first name, unless it is a known one: "Pith" beside one "Pith Reader Club". */
const OFTEN = 4;

/** Words that stand alone that often, and once only before other words of a name. */
function aloneNames(
  mentions: readonly Mention[],
  { names: { maleNames, femaleNames } }: Pack,
): ReadonlySet<string> {
  const bare = new Map<string, number>();
  const leading = new Map<string, number>();
  for (const { names } of mentions) {
    const [first = ''] = names;
    const counts = names.length === 1 ? bare : leading;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const alone = [...bare].filter(
    ([name, count]) =>
      count >= OFTEN && leading.get(name) === 1 && !maleNames.has(name) && !femaleNames.has(name),
  );
  return new Set(alone.map(([name]) => name));
}

/** Whether a word that is a name of its own only leads the group's: "Pith" and "Pith Reader Club". */
function leads({ names: [name = ''] }: Mention, group: Group, alone: ReadonlySet<string>): boolean {
  return alone.has(name) && group.names.length > 1 && group.names[0] === name;
}

function keysOf({ names }: Mention, pack: Pack): readonly string[] {
  const calling = pack.grammar.middleNamesCall ? names : [surnameOf(names, pack), names[0] ?? ''];
  return [...new Set(calling.map(nameKey))];
}

function surnameOf(names: readonly string[], { names: { suffixes } }: Pack): string {
  return names.findLast((name) => !suffixes.has(name)) ?? '';
}

function candidatesFor(
  { names }: Mention,
  byKey: ReadonlyMap<string, Group[]>,
  pack: Pack,
): readonly Group[] {
  const byLast = byKey.get(nameKey(surnameOf(names, pack))) ?? [];
  const hasSurname = names.length > 1 && !endsInPatronymic(names, pack);
  return byLast.length > 0 || hasSurname ? byLast : (byKey.get(nameKey(names[0] ?? '')) ?? []);
}

/** Russian "Иван Петрович": no surname is told. */
function endsInPatronymic(names: readonly string[], { morphology }: Pack): boolean {
  const last = names.at(-1) ?? '';
  return names.length === 2 && morphology.patronymicEndings.some((ending) => last.endsWith(ending));
}

/** "Иван Петрович" of "Иван Орлов", whose father's name is not told elsewhere. */
function isByPatronymic(short: readonly string[], full: readonly string[], pack: Pack): boolean {
  return (
    full.length === 2 &&
    endsInPatronymic(short, pack) &&
    !endsInPatronymic(full, pack) &&
    short[0] === full[0]
  );
}

function fits(mention: Mention, group: Group, pack: Pack): boolean {
  if (!isShortFor(mention.names, group.names) && !isByPatronymic(mention.names, group.names, pack))
    return false;
  const courtesy = mention.honorific === undefined ? undefined : genderOfHonorific(mention.honorific, pack);
  if (courtesy && group.gender && courtesy !== group.gender) return false;
  // A surname under Mr or Ms is never somebody's first name.
  if (mention.names.length > 1 || mention.honorific === undefined) return true;
  const isSurname = nameKey(surnameOf(group.names, pack)) === nameKey(mention.names[0] ?? '');
  return isSurname || !courtesy || pack.lexicon.firstNameHonorifics.has(mention.honorific);
}

/** The gender that a mention tells by its courtesy, its title or its first name; a surname alone tells none ("Graham" of Ann Graham). */
function genderOfMention(
  mention: Mention,
  group: Group,
  tokens: readonly Token[],
  pack: Pack,
): Gender | undefined {
  const {
    names,
    honorific,
    tokens: { start, end },
  } = mention;
  const courtesy = honorific === undefined ? undefined : genderOfHonorific(honorific, pack);
  if (courtesy) return courtesy;
  for (let index = start; index < end - names.length; index++) {
    const gender = genderOfTitle(tokens[index]?.lower ?? '', pack);
    if (gender) return gender;
  }
  const [first = ''] = names;
  const isFirst = nameKey(first) === nameKey(group.names[0] ?? '');
  return (isFirst ? genderOfName(first, pack) : undefined) ?? kinGender(mention, tokens, pack);
}

/** Those who are surely of the gender that a courtesy tells; all where none is, or where it tells none. */
function ofGender(groups: readonly Group[], { honorific }: Mention, pack: Pack): readonly Group[] {
  const gender = honorific === undefined ? undefined : genderOfHonorific(honorific, pack);
  const sure = gender === undefined ? [] : groups.filter((group) => group.gender === gender);
  return sure.length > 0 ? sure : groups;
}

/** Whom somebody speaks of is not whom the article tells of: it names Karl once, however often his widow does. */
function seenAgain(before: Seen | undefined, { quoted, block }: Mention): Seen {
  return { times: (before?.times ?? 0) + (quoted ? 0 : 1), block };
}

/** So many blocks back, whom the article named last is out of mind. */
const OUT_OF_MIND = 3;

/**
 * Of two with one surname, the bare surname means whom the article has named more often; of equals, the first to be
 * introduced, since a relative is named in full, unless only the last one is still in mind.
 */
function likeliest(
  groups: readonly Group[],
  seen: ReadonlyMap<Group, Seen>,
  { block }: Mention,
  pack: Pack,
): Group | undefined {
  const times = (group: Group): number => seen.get(group)?.times ?? 0;
  const most = Math.max(...groups.map(times));
  const often = groups.filter((group) => times(group) === most);
  const inMind = often.filter((group) => block - (seen.get(group)?.block ?? 0) <= OUT_OF_MIND);
  const near = inMind.length > 0 ? inMind : often;
  // "Bellini" behind "Corrado Bellini" of the "Filatura Bellini": rather the person.
  const persons = near.filter(({ names: [name = ''] }) => isGivenName(name, pack));
  const [first] = [...(persons.length > 0 ? persons : near)].sort((a, b) => startOf(a) - startOf(b));
  return first;
}

function startOf({ mentions: [first] }: Group): number {
  return first?.start ?? 0;
}
