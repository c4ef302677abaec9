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
  // Longest first, so that a shorter form finds the fuller one wherever it stands.
  for (const mention of [...full].sort((a, b) => b.names.length - a.names.length || a.start - b.start))
    joinGroup(mention, candidatesFor(mention, byKey, pack).filter((group) => fits(mention, group, pack))[0]);
  for (const mention of mentions) {
    if (mention.names.length === 1) {
      const candidates = candidatesFor(mention, byKey, pack).filter((group) => fits(mention, group, pack));
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
