/** Whom a headline names, and whom it lets speak: "Bell: We need a bigger boat". */
import type { Pack } from '../text/packs/pack.ts';
import type { Person } from './person.ts';

export interface Headline {
  readonly named: ReadonlySet<Person>;
  /** Who stands before its colon, or beside a verb of saying. */
  readonly speaker?: Person;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|:/gu;

/** @param title the article's; its names count where the text has them, too */
export function readHeadline(title: string, persons: readonly Person[], pack: Pack): Headline {
  const words = (title.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/['’]s$/u, ''));
  const named = new Set<Person>();
  let speaker: Person | undefined;
  for (const person of persons) {
    if (person.kind !== 'person') continue;
    const at = words.indexOf(person.mention.names.at(-1) ?? '');
    if (at < 0) continue;
    named.add(person);
    const behind = words[at + 1] ?? '';
    const before = words[at - person.mention.names.length] ?? words[at - 1] ?? '';
    if (behind === ':' || pack.lexicon.reportingVerbs.has(behind) || pack.lexicon.reportingVerbs.has(before))
      speaker ??= person;
  }
  return { named, ...(speaker && { speaker }) };
}
