/** "On the flood:", "On Jane Smith’s mill:": what stands before a colon and tells what is spoken of, not by whom. */
import type { Mention } from '../people/person.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun } from './speaker-words.ts';
import { isPastForm, isReporting } from './tag.ts';

/** A topic has no more slots. */
const LONGEST = 16;

/** @returns the colon behind a topic that opens a stretch, or its end where no colon stands in it; the start where none opens it */
export function endOfTopic(row: Row, start: number, end: number): number {
  if (!row.pack.lexicon.topicPrepositions.has(wordAt(row, start))) return start;
  for (let at = start + 1; at < Math.min(end, start + LONGEST); at++) {
    const token = tokenAt(row, at);
    if (token?.kind === 'colon') return at;
    // "On her predecessor, Tom Reed:", but "On Monday, Tom Reed:".
    const isApposed = token?.kind === 'comma' && isPersonNoun(row, wordAt(row, at - 1));
    if ((token?.kind === 'comma' && !isApposed) || token?.kind === 'stop' || !token) return start;
    if (isSubject(row, at, start)) return start;
  }
  return end - start <= LONGEST ? end : start;
}

/** "On Tuesday Jane Smith:", "Zum Auftakt Jane Smith:", "On her way out Jane Smith had one message:": behind what is complete without the name, or before its verb. */
function isSubject(row: Row, at: number, start: number): boolean {
  const mention = mentionFrom(row, at);
  if (!mention || row.people.personOf.get(mention)?.kind !== 'person') return false;
  // Where nouns have capitals, one before a name looks like an office.
  if (at === start + 1) return row.pack.grammar.capitalisesNouns && opensWithThing(row, at, mention);
  const { auxiliaries, passiveAuxiliaries } = row.pack.lexicon;
  const before = tokenAt(row, at - 1);
  const behind = at + lengthOf(mention);
  const acts =
    [auxiliaries, passiveAuxiliaries].some((words) => words.has(wordAt(row, behind))) ||
    isReporting(row, behind) ||
    isPastForm(row, behind);
  return acts || (before?.kind === 'word' && before.capital && !isPersonNoun(row, before.lower));
}

function opensWithThing(row: Row, at: number, { role }: Mention): boolean {
  return role !== undefined && !isPersonNoun(row, wordAt(row, at));
}
