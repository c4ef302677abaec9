/** The units of an article, in its order. */
import type { People } from '../people/people.ts';
import type { Recent } from '../people/recent.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { contentWords, countWords } from '../text/words.ts';
import { type Antecedent, findAntecedent, type Place } from './find-antecedent.ts';
import { findFaults, hasEndMark } from './find-faults.ts';
import { findPronoun, type Pronoun } from './find-pronoun.ts';
import { isCredited } from './furniture.ts';
import { joinQuotations } from './join-quotations.ts';
import { openingsOf } from './openings.ts';
import { quotedShare } from './quotation-balance.ts';
import { trimSentence } from './trim.ts';
import type { Unit } from './unit.ts';
import { type Voice, voicesOf } from './voices.ts';

/** Below this share of sentences with an end mark, the language or the page sets none. */
const MARKED_SHARE = 0.3;

/** A pronoun's antecedent is looked for among those whom so many sentences before it name. */
const NEAR = 2;

/**
 * @param people whom pronouns may mean
 * @param quotes who is known to have said what: an attribution means nobody else
 */
export function makeUnits(
  article: Article,
  sentences: readonly Sentence[],
  people: People,
  quotes: readonly Quote[],
): readonly Unit[] {
  const { text, blocks } = article;
  const openings = openingsOf(people.pack);
  const ended = sentences.filter((sentence) => hasEndMark(slice(text, sentence))).length;
  const marked = ended >= sentences.length * MARKED_SHARE;
  const furniture = blocks.map(
    (block) => block.role === 'heading' || block.role === 'caption' || isCredited(slice(text, block)),
  );
  const namedAt = new Map(
    people.mentions.map((mention) => [mention.phrase.start, people.personOf.get(mention)]),
  );
  const stretches = joinQuotations(text, sentences);
  const voices = voicesOf(people, quotes);
  let recent: readonly (Recent & { readonly at: number })[] = [];
  return stretches.map(({ start, end, block, torn }, at) => {
    const sentence = text.slice(start, end);
    const trimmed = trimSentence(sentence, openings, people.pack).map((piece) => shift(piece, start));
    recent = recent.filter((subject) => at - subject.at <= NEAR);
    const pronoun = torn ? undefined : pronounIn(text, trimmed, people);
    const near = stretches[Math.max(0, at - NEAR)]?.start ?? 0;
    const place = { block, sentence: { start, end }, recent, near };
    const told = voices.in({ start, end });
    const antecedent = pronoun && antecedentOf(pronoun, place, told, people);
    const subject = antecedent?.person ?? namedAt.get(trimmed[0]?.start ?? start);
    const last = told.at(-1);
    if (last) recent = last.person ? [{ person: last.person, block, spoke: true, at }] : [];
    else if (subject) recent = [{ person: subject, block, spoke: false, at }];
    const pieces =
      pronoun && antecedent ? around(trimmed, pronoun) : { kept: trimmed, antecedentAt: undefined };
    const { kept } = pieces;
    const shown = kept
      .map((piece) => slice(text, piece))
      .join('')
      .trimStart();
    const words = countWords(shown);
    const quoted = quotedShare(shown);
    const judged = { shown, words, quoted, furniture: furniture[block] ?? false, torn, marked };
    return {
      start,
      end,
      block,
      role: blocks[block]?.role ?? 'paragraph',
      text: shown,
      kept,
      ...(antecedent && {
        antecedent: antecedent.name,
        antecedentAt: pieces.antecedentAt ?? 0,
        possessive: pronoun?.possessive === true,
      }),
      latePronoun: pronoun !== undefined && !antecedent && pronoun.start > (trimmed[0]?.start ?? start),
      words,
      stems: contentWords(shown, people.pack.stopWords),
      quoted,
      faults: findFaults({ ...judged, openings: pieces.antecedentAt === 0 ? undefined : openings }),
    };
  });
}

/** Who says a sentence's quote is told by the quote alone; a phrase before a pronoun may tell of somebody whom no table knows. */
function antecedentOf(
  pronoun: Pronoun,
  place: Omit<Place, 'position' | 'gender' | 'speaks'>,
  told: readonly Voice[],
  people: People,
): Antecedent | undefined {
  if (pronoun.at === 'phrase') return undefined;
  if (pronoun.at === 'head' && !(told.length > 0 && pronoun.speaks))
    return findAntecedent({ ...place, ...pronoun, position: pronoun.start }, people);
  const { person, name } = voiceBeside(pronoun, told) ?? {};
  return person && name && { person, name };
}

/** Of a sentence's quotes the one that a pronoun attributes: the next behind the sentence's head, the last before an attribution. */
function voiceBeside({ at, start }: Pronoun, told: readonly Voice[]): Voice | undefined {
  return at === 'head'
    ? told.find(({ part }) => part.start >= start)
    : told.findLast(({ part }) => part.end <= start);
}

/** The pronoun of a sentence's first piece, with its place in the article. */
function pronounIn(text: string, [first]: readonly Span[], people: People): Pronoun | undefined {
  if (!first) return undefined;
  const found = findPronoun(slice(text, first), first.start, people);
  return found && { ...found, ...shift(found, first.start) };
}

/** What is left before and behind a pronoun in the first piece, and the index of the piece that its antecedent stands before. */
function around([first, ...others]: readonly Span[], { start, end }: Span) {
  if (!first) return { kept: [], antecedentAt: 0 };
  const before = start > first.start ? [{ start: first.start, end: start }] : [];
  return { kept: [...before, { start: end, end: first.end }, ...others], antecedentAt: before.length };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
