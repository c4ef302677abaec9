/** The clause that a verb stands in, by what stands before the verb and what joins it to: which clause is embedded, relative, participial, apposed. */

import { isPerson } from './across-commas.ts';
import { antecedent } from './antecedent.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun } from './speaker-words.ts';
import { skipBack } from './verb-group.ts';

export interface Clause {
  readonly kind: ClauseKind;
  /** Slot of the verb that tells something: the last of its group. */
  readonly verb: number;
  /** The slot right before the verb group ("has also said"); before the bound where the group opens the sentence. */
  readonly left: number;
  /** First slot of the sentence, or behind what is no part of it. */
  readonly bound: number;
}

/**
 * opening: nothing but a quote stands before the verb. participial: "saying …". coordinate: "and said …".
 * parted: a comma keeps the verb from its subject. relative: "who said …". bracketed: "(left) said …", "– a planner – said …".
 * main: a word of the clause stands right before the verb group.
 */
export type ClauseKind =
  | 'opening'
  | 'participial'
  | 'coordinate'
  | 'parted'
  | 'relative'
  | 'bracketed'
  | 'main';

/**
 * @param verb slot of the verb
 * @param bound first slot of its sentence
 */
export function clauseOf(row: Row, verb: number, bound: number): Clause {
  const left = skipBack(row, verb - 1, bound);
  return { kind: kindOf(row, verb, left, bound), verb, left, bound };
}

function kindOf(row: Row, verb: number, left: number, bound: number): ClauseKind {
  const { conjunctions, relativePronouns, reportingParticiples } = row.pack.lexicon;
  if (opens(row, left, bound)) return 'opening';
  if (reportingParticiples.has(wordAt(row, verb))) return 'participial';
  const before = tokenAt(row, left);
  if (tellsOfPerson(row, left, bound)) return 'relative';
  if (conjunctions.has(before?.lower ?? '')) return 'coordinate';
  if (before?.kind === 'comma') return 'parted';
  if (relativePronouns.has(before?.lower ?? '')) return 'relative';
  return before?.kind === 'bracket' || before?.kind === 'dash' ? 'bracketed' : 'main';
}

/** "Jane Smith, che ha detto": a word that is a conjunction as well, behind somebody and a comma. */
function tellsOfPerson(row: Row, at: number, bound: number): boolean {
  const { conjunctions, relativePronouns } = row.pack.lexicon;
  const word = wordAt(row, at);
  if (!conjunctions.has(word) || !relativePronouns.has(word)) return false;
  // Without a comma: "ha detto ai giornalisti che chiede".
  if (tokenAt(row, at - 1)?.kind !== 'comma') return false;
  const one = antecedent(row, at - 1, bound);
  return one?.kind === 'noun' ? isPersonNoun(row, one.head) : one?.kind === 'name' && isPerson(row, one);
}

/** At the sentence's head, or behind a quote with or without a comma. */
function opens(row: Row, left: number, bound: number): boolean {
  if (left < bound || isSpeech(row, left)) return true;
  return left > bound && tokenAt(row, left)?.kind === 'comma' && isSpeech(row, left - 1);
}

function isSpeech({ slots }: Row, slot: number): boolean {
  return slots[slot]?.speech !== -1;
}
