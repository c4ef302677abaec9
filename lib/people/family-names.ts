/** Surnames that an article gives to several: "Jane Smith" and "John Smith". Whoever else has one is of the family. */
import type { Pack } from '../text/packs/pack.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';

/** @returns the last words of names that stand behind two first names or more, in lower case */
export function familyNames(mentions: readonly Mention[], pack: Pack): ReadonlySet<string> {
  const firstOf = new Map<string, string>();
  const families = new Set<string>();
  for (const { names } of mentions) {
    const [first = '', last = ''] = names;
    if (names.length !== 2 || !isGivenName(first, pack)) continue;
    if (firstOf.has(last) && firstOf.get(last) !== first) families.add(last);
    firstOf.set(last, first);
  }
  return families;
}
