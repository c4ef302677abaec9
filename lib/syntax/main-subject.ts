/** The subject of a verb that a word of its clause stands right before: the phrase that ends there, or whom that phrase leads to. */

import { acrossCommas, describedOpener, isPerson, isPlaceLike } from './across-commas.ts';
import { apposed } from './antecedent.ts';
import { carried, silent, speaks } from './carried-subject.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { hearerAt } from './skip-phrase.ts';
import { isAbstract, isSpeakerNoun } from './speaker-words.ts';
import { subjectBehind } from './subject-behind.ts';

export function mainSubject(row: Row, clause: Clause, end: number): Phrase | undefined {
  const { verb, left: at, bound } = clause;
  const { verbBeforeSubject } = row.pack.grammar;
  const left = phraseTo(row, at, bound);
  if (!left)
    return verbBeforeSubject
      ? (subjectBehind(row, verb, end) ?? carried(row, verb, bound) ?? silent(row, verb))
      : undefined;
  const other =
    beforePlace(row, left, bound) ??
    behindObject(row, left, verb, end) ??
    describedName(row, left, bound) ??
    (left.kind === 'noun' ? describedOpener(row, left.slots.start, bound) : undefined);
  if (other) return other;
  const hangs =
    hangsOnVerb(row, left) ||
    isBareThing(row, left) ||
    (left.kind === 'name' && hearerAt(row, left.slots.start) !== undefined);
  if (!hangs && (left.kind !== 'noun' || isSpeakerNoun(row, left.head))) return left;
  if (isHome(row, left, verb)) return left;
  const behind = verbBeforeSubject ? subjectBehind(row, verb, end) : undefined;
  if (behind) return behind;
  const first = carried(row, verb, bound);
  if (first && speaks(row, first)) return first;
  return hangs && verbBeforeSubject ? silent(row, verb) : left;
}

/** "Jane Smith, planner, Leeds, Britain says": the place goes with the name. */
function beforePlace(row: Row, left: Phrase, bound: number): Phrase | undefined {
  const comma = left.slots.start - 1;
  if (!isPlaceLike(row, left) || tokenAt(row, comma)?.kind !== 'comma') return undefined;
  const described = acrossCommas(row, comma, bound);
  return described && isPerson(row, described) ? described : undefined;
}

/** "Det sier naboen": the object came first. */
function behindObject(row: Row, left: Phrase, verb: number, end: number): Phrase | undefined {
  const { grammar, lexicon } = row.pack;
  const isObject = grammar.frontsObjects && left.kind === 'pronoun' && lexicon.neuterPronouns.has(left.word);
  return isObject ? subjectBehind(row, verb, end) : undefined;
}

/** "Jane Smith, collector of stamps, said": a noun without an article tells of the name before. */
function describedName(row: Row, left: Phrase, bound: number): Phrase | undefined {
  const isBare = left.kind === 'noun' && !row.pack.lexicon.determiners.has(wordAt(row, left.slots.start));
  return isBare ? apposed(row, left, bound) : undefined;
}

/** "en Madrid dijo", "dem Sender sagte": no subject; but "when Smith said" has one. */
function hangsOnVerb(row: Row, { slots }: Phrase): boolean {
  const { prepositions, subordinators, obliqueDeterminers } = row.pack.lexicon;
  const before = wordAt(row, slots.start - 1);
  return (
    (prepositions.has(before) && !subordinators.has(before)) ||
    obliqueDeterminers.has(wordAt(row, slots.start))
  );
}

/** "Desde Cáritas apuntan": several who are not named speak for a body. */
function isHome(row: Row, phrase: Phrase, verb: number): boolean {
  const { lexicon, morphology } = row.pack;
  const speaks = phrase.kind === 'name' || (phrase.kind === 'noun' && isSpeakerNoun(row, phrase.head));
  return (
    speaks &&
    lexicon.provenancePrepositions.has(wordAt(row, phrase.slots.start - 1)) &&
    morphology.pluralVerbEndings.some((ending) => wordAt(row, verb).endsWith(ending))
  );
}

/** "w połowie swojego obchodu przypomniał": what goes with the noun has a case that no subject has. */
function isOblique(row: Row, { slots: { start, end } }: Phrase): boolean {
  const word = wordAt(row, start);
  return (
    end - start > 1 && row.pack.morphology.obliqueModifierEndings.some((ending) => word.endsWith(ending))
  );
}

/**
 * "Nell’ultimo libro racconta": where subjects may be left out, a body's noun in the singular has its article. "Más adelante
 * indicó", "la liberación sostuvo": nor does a bare word that cannot speak stand for anybody, nor what somebody does.
 */
function isBareThing(row: Row, phrase: Phrase): boolean {
  const { grammar, lexicon, morphology } = row.pack;
  if (phrase.kind !== 'noun' || !grammar.dropsSubjects) return false;
  if (isOblique(row, phrase)) return true;
  const isMute = grammar.adjectivesFollow && !isSpeakerNoun(row, phrase.head);
  if (isMute && isAbstract(phrase.head, row.pack)) return true;
  if (!isMute && !lexicon.bodyNouns.has(phrase.head)) return false;
  const first = wordAt(row, phrase.slots.start);
  const isSeveral = morphology.agreeingPluralEndings.some((ending) => phrase.head.endsWith(ending));
  return first === phrase.head && !isSeveral && !lexicon.determiners.has(wordAt(row, phrase.slots.start - 1));
}
