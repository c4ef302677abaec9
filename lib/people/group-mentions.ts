/** Mentions of one person, brought together: full names first, then surnames and first names. */
import type { Pack } from '../text/packs/pack.ts';
import { isShortFor, nameKey } from './name-key.ts';
import type { Mention } from './person.ts';
import { genderOfHonorific } from './titles.ts';

export interface Group {
  /** The fullest form's words. */
  names: readonly string[];
  readonly mentions: Mention[];
  /** Two people of one surname: a bare surname may mean either. */
  shared: boolean;
}

/** So many people of one surname are kept apart; more is bad input, and would cost time. */
const NAMESAKES = 24;

/** @returns one group for each that is named, in the order of first mention. */
export function groupMentions(mentions: readonly Mention[], pack: Pack): readonly Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  const groupOf = new Map<Mention, Group>();
  const lastSeen = new Map<Group, number>();
  const full = mentions.filter(({ names }) => names.length > 1);
  const alone = aloneNames(mentions, pack);
  // Longest first, so that a shorter form finds the fuller one wherever it stands.
  for (const mention of [...full].sort((a, b) => b.names.length - a.names.length || a.start - b.start))
    joinGroup(mention, candidatesFor(mention, byKey, pack).filter((group) => fits(mention, group, pack))[0]);
  for (const mention of mentions) {
    if (mention.names.length === 1) {
      const candidates = candidatesFor(mention, byKey, pack).filter(
        (group) => fits(mention, group, pack) && !leads(mention, group, alone),
      );
      joinGroup(mention, likeliest(candidates, lastSeen));
      if (candidates.length > 1) for (const group of candidates) group.shared = true;
    }
    const group = groupOf.get(mention);
    if (group) lastSeen.set(group, mention.start);
  }
  for (const group of groups) group.mentions.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

  function joinGroup(mention: Mention, found: Group | undefined): void {
    const group = found ?? { names: mention.names, mentions: [], shared: false };
    group.mentions.push(mention);
    groupOf.set(mention, group);
    if (found) return;
    groups.push(group);
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
function aloneNames(mentions: readonly Mention[], { maleNames, femaleNames }: Pack): ReadonlySet<string> {
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
  return [...new Set([surnameOf(names, pack), names[0] ?? ''].map(nameKey))];
}

function surnameOf(names: readonly string[], { nameSuffixes }: Pack): string {
  return names.findLast((name) => !nameSuffixes.has(name)) ?? '';
}

function candidatesFor(
  { names }: Mention,
  byKey: ReadonlyMap<string, Group[]>,
  pack: Pack,
): readonly Group[] {
  const byLast = byKey.get(nameKey(surnameOf(names, pack))) ?? [];
  return byLast.length > 0 || names.length > 1 ? byLast : (byKey.get(nameKey(names[0] ?? '')) ?? []);
}

function fits(mention: Mention, group: Group, pack: Pack): boolean {
  if (!isShortFor(mention.names, group.names)) return false;
  // A surname under Mr or Ms is never somebody's first name.
  if (mention.names.length > 1 || mention.honorific === undefined) return true;
  const isSurname = nameKey(surnameOf(group.names, pack)) === nameKey(mention.names[0] ?? '');
  return (
    isSurname ||
    !genderOfHonorific(mention.honorific, pack) ||
    pack.firstNameHonorifics.has(mention.honorific)
  );
}

/** Of two with one surname, the bare surname means whom the article has named more often; of equals, the last. */
function likeliest(groups: readonly Group[], lastSeen: ReadonlyMap<Group, number>): Group | undefined {
  let best = groups[0];
  for (const group of groups) {
    if (!best || !lastSeen.has(group)) continue;
    const more = group.mentions.length - best.mentions.length;
    if (
      !lastSeen.has(best) ||
      more > 0 ||
      (more === 0 && (lastSeen.get(group) ?? 0) > (lastSeen.get(best) ?? 0))
    )
      best = group;
  }
  return best;
}
