/** What a long sentence can spare: brackets, asides between dashes, clauses that commas set off. An attribution is never among it. */
import type { Pack } from '../text/packs/pack.ts';
import { type Span, slice } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { clausesOf, firstWord } from './clauses.ts';
import { isEven, tallyMarks } from './quotation-balance.ts';
import { type SparingWords, sparingWordsOf } from './sparing-words.ts';

/** A shorter sentence keeps its asides. */
const WORTH_CUTTING = 20;
/** No shorter sentence has so many words; spares counting them. */
const LEAST_CHARACTERS = 2 * WORTH_CUTTING;
/** Readers mind longer points: past this, clauses at the end go too. */
const TOO_LONG = 32;
/** What is left of a sentence must be one. */
const LEAST_LEFT = 10;

/** Fewer words behind a comma are more often an adjective or a list's last item. */
const LEAST_CLAUSE = 4;

const BRACKETS = /\s\((?!\p{N}{1,4}\)|[^()]{0,24}\p{N}[/.]\p{N})[^()"“”„«»]{1,80}\)(?=[\s,.;:!?]|$)/gu;
const DASHED = /\s(?:--|–|—)\s(?=\p{Ll})[^"“”„«»–—;:()]{3,90}?\s(?:--|–|—)(?=\s\p{Ll})/gu;
const QUOTED = /["“”„«»「」『』]/;
const END = /[.!?…]+[)\]]*$/u;
const PRONOUN_HEAD = 2;
const NAME_ALONE = /^\s?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}$/u;
const ENDS_IN_NAME = /\s\p{Lu}[\p{L}’'.-]*$/u;

/** Spans to leave out, in order, none overlapping; empty where the sentence is short enough or cannot be cut safely. */
export function findAsides(sentence: string, pack: Pack): readonly Span[] {
  if (sentence.length < LEAST_CHARACTERS) return [];
  const words = countWords(sentence);
  if (words <= WORTH_CUTTING || pack.grammar.unspaced) return [];
  const cuts = [...matches(BRACKETS, sentence), ...matches(DASHED, sentence)].filter(
    (cut) => isEven(tallyMarks(sentence.slice(0, cut.start))) && !reports(slice(sentence, cut), pack),
  );
  const sparing = sparingWordsOf(pack);
  if (sparing) cuts.push(...relativeClauses(sentence, sparing, pack));
  const left = words - sum(cuts.map(({ start, end }) => countWords(sentence.slice(start, end))));
  const tail = sparing && left > TOO_LONG ? spareTail(sentence, cuts, sparing, pack) : undefined;
  if (tail) cuts.push(tail);
  return apart(cuts);
}

/** ", who was born there," between a noun and its verb. */
function relativeClauses(sentence: string, { relatives }: SparingWords, pack: Pack): readonly Span[] {
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause, at) => {
    const [next, before] = [clauses[at + 1], clauses[at - 1]];
    if (!next || !before || !relatives.has(firstWord(sentence, clause))) return [];
    const text = sentence.slice(clause.start, clause.end);
    if (QUOTED.test(text) || reports(text, pack) || countWords(text) > 20) return [];
    const resumed = sentence.slice(next.start, next.end).trimStart();
    const word = firstWord(sentence, next);
    if (!/^\p{Ll}/u.test(resumed)) return [];
    if (pack.lexicon.conjunctions.has(word)) return [{ start: before.end, end: clause.end }];
    const goesOn =
      pack.lexicon.determiners.has(word) || pack.lexicon.prepositions.has(word) || relatives.has(word);
    // The verb follows: no comma may part it from its subject.
    return goesOn || at + 2 < clauses.length ? [] : [{ start: before.end, end: clause.end + 1 }];
  });
}

/** The last clause, where it only adds to what stands before; what somebody says in it stays. */
function spareTail(
  sentence: string,
  cuts: readonly Span[],
  { relatives, tails }: SparingWords,
  pack: Pack,
): Span | undefined {
  const clauses = clausesOf(sentence);
  const last = clauses.length - 1;
  const [clause, before] = [clauses[last], clauses[last - 1]];
  if (!clause || !before) return undefined;
  const text = sentence.slice(clause.start, clause.end);
  if (countWords(text) < LEAST_CLAUSE || closesPlace(sentence, clauses)) return undefined;
  const word = firstWord(sentence, clause);
  const [, second = ''] = text.trim().toLowerCase().split(/\s+/, PRONOUN_HEAD);
  const participle =
    word.length > 5 && pack.morphology.participleEndings.some((end) => end !== 'ed' && word.endsWith(end));
  const opens =
    relatives.has(word) ||
    tails.has(word) ||
    participle ||
    (pack.lexicon.conjunctions.has(word) && isSubject(second, pack));
  if (!opens || QUOTED.test(text) || reports(text, pack)) return undefined;
  if (
    countWords(sentence.slice(0, before.end)) -
      sum(cuts.map((cut) => countWords(sentence.slice(cut.start, cut.end)))) <
    LEAST_LEFT
  )
    return undefined;
  const ending = END.exec(text)?.[0].length ?? 0;
  return { start: before.end, end: clause.end - ending };
}

/** "Near Orford, Suffolk, by a walker": the comma before the last clause is the county's, and the clause is the verb's. */
function closesPlace(sentence: string, clauses: readonly Span[]): boolean {
  const [earlier, before] = clauses.slice(-3, -1).map((clause) => slice(sentence, clause));
  return clauses.length > 2 && NAME_ALONE.test(before ?? '') && ENDS_IN_NAME.test(earlier ?? '');
}

const isSubject = (
  word: string,
  { lexicon: { masculinePronouns, femininePronouns, neuterPronouns, pluralPronouns } }: Pack,
): boolean =>
  [masculinePronouns, femininePronouns, neuterPronouns, pluralPronouns].some((list) => list.has(word));

/** Whether somebody's words are reported in a stretch. */
function reports(
  text: string,
  { lexicon: { reportingVerbs, reportingParticiples, sourcePrepositions, sourcePostpositions } }: Pack,
): boolean {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const running = ` ${words.join(' ')} `;
  return (
    words.some((word) => reportingVerbs.has(word) || reportingParticiples.has(word)) ||
    [...sourcePrepositions, ...sourcePostpositions].some((phrase) =>
      running.includes(` ${phrase.join(' ')} `),
    )
  );
}

/** In order, without those that overlap one before. */
export function apart(cuts: readonly Span[]): readonly Span[] {
  const sorted = [...cuts].sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((cut, at) => !sorted.slice(0, at).some(({ end }) => cut.start < end));
}

const matches = (pattern: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
