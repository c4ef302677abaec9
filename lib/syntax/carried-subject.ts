/** The subject of a verb that has none beside it: the sentence's, the last clause's, or the one that its form tells. */
import { firstSubject } from './first-subject.ts';
import type { Phrase } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';
import { readSubject } from './read-subject.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isSpeakerNoun } from './speaker-words.ts';
import { standsInPaper } from './verb-group.ts';

/** So far behind its verb a subject may end. */
const REACH = 20;

/** A verb without a subject of its own: the sentence's. */
export function carried(row: Row, verb: number, bound: number): Phrase | undefined {
  const last = row.pack.grammar.clausesOpenWithSubject ? lastClause(row, verb, bound) : undefined;
  return last ?? firstSubject(row, bound, verb);
}

/** A finite verb that tells its subject by its form alone, as in "dijo que"; the pronoun has no letters. */
export function silent(row: Row, verb: number): Phrase | undefined {
  const { pack } = row;
  const word = wordAt(row, verb);
  if (!pack.grammar.dropsSubjects || pack.lexicon.reportingParticiples.has(word)) return undefined;
  if (standsInPaper(row, verb)) return undefined;
  return { kind: 'pronoun', word: '', slots: { start: verb, end: verb } };
}

/** "katanya": a verb of saying that holds its subject. */
export function holdsSubject({ pack, ...row }: Row, verb: number): boolean {
  const word = wordAt(row, verb);
  return (
    pack.lexicon.reportingVerbs.has(word) &&
    pack.morphology.subjectVerbEndings.some((ending) => word.endsWith(ending))
  );
}

/** Not of a thing. */
export function speaks(row: Row, phrase: Phrase): boolean {
  return (
    phrase.kind !== 'noun' ||
    isSpeakerNoun(row, phrase.head) ||
    row.pack.lexicon.inscriptionNouns.has(phrase.head)
  );
}

/**
 * "The case was set for March, but Jane Smith issued a statement saying": a name or a pronoun that opens the last clause.
 * "The work will cost a million, Jane Smith said, adding": whoever tells it behind a comma.
 */
function lastClause(row: Row, verb: number, bound: number): Phrase | undefined {
  for (let at = verb - 1; at > bound; at--) {
    const teller = tellerAt(row, at, bound);
    if (teller) return teller;
    const joins = at + 1 < verb && row.pack.lexicon.conjunctions.has(wordAt(row, at));
    if (!joins || tokenAt(row, at - 1)?.kind !== 'comma') continue;
    const phrase = readSubject(row, at + 1, verb);
    const opens = phrase && phrase.kind !== 'noun' && phrase.slots.start === at + 1;
    return opens && tokenAt(row, phrase.slots.end)?.kind === 'word' ? phrase : undefined;
  }
  return undefined;
}

/** The subject of a verb of saying that stands behind a comma, "Smith said" or "said Smith". */
function tellerAt(row: Row, verb: number, bound: number): Phrase | undefined {
  if (!row.pack.lexicon.reportingVerbs.has(wordAt(row, verb))) return undefined;
  const isComma = (slot: number) => tokenAt(row, slot)?.kind === 'comma';
  if (isComma(verb - 1)) {
    const behind = readSubject(row, verb + 1, verb + REACH);
    return behind?.slots.start === verb + 1 && speaks(row, behind) ? behind : undefined;
  }
  const subject = phraseTo(row, verb - 1, bound);
  return subject && isComma(subject.slots.start - 1) && speaks(row, subject) ? subject : undefined;
}
