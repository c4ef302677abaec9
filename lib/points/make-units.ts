/** The units of an article, in its order. */
import type { People } from '../people/people.ts';
import type { Recent } from '../people/recent.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { contentWords, countWords } from '../text/words.ts';
import { findAntecedent, type Opening, type Place } from './find-antecedent.ts';
import { findFaults, hasEndMark } from './find-faults.ts';
import { isCredited } from './furniture.ts';
import { joinQuotations } from './join-quotations.ts';
import { openingsOf } from './openings.ts';
import { quotedShare } from './quotation-balance.ts';
import { trimSentence } from './trim.ts';
import type { Unit } from './unit.ts';

/** Below this share of sentences with an end mark, the language or the page sets none. */
const MARKED_SHARE = 0.3;

/** A pronoun's antecedent is looked for among those whom so many sentences before it name. */
const NEAR = 2;

/** @param people whom pronouns at the head of sentences may mean. */
export function makeUnits(article: Article, sentences: readonly Sentence[], people: People): readonly Unit[] {
  const { text, blocks, language } = article;
  const openings = openingsOf(language);
  const ended = sentences.filter((sentence) => hasEndMark(slice(text, sentence))).length;
  const marked = ended >= sentences.length * MARKED_SHARE;
  const furniture = blocks.map(
    (block) => block.role === 'heading' || block.role === 'caption' || isCredited(slice(text, block)),
  );
  const namedAt = new Map(
    people.mentions.map((mention) => [mention.phrase.start, people.personOf.get(mention)]),
  );
  const stretches = joinQuotations(text, sentences);
  let recent: readonly (Recent & { readonly at: number })[] = [];
  return stretches.map(({ start, end, block, torn }, at) => {
    const sentence = text.slice(start, end);
    const trimmed = trimSentence(sentence, openings, people.pack).map((piece) => shift(piece, start));
    recent = recent.filter((subject) => at - subject.at <= NEAR);
    const place = { end, block, recent, near: stretches[Math.max(0, at - NEAR)]?.start ?? 0 };
    const opening = torn ? undefined : replacePronoun(text, trimmed, place, people);
    const subject = opening?.person ?? namedAt.get(trimmed[0]?.start ?? start);
    if (subject) recent = [{ person: subject, block, spoke: false, at }];
    const kept = opening?.kept ?? trimmed;
    const shown = kept.map((piece) => slice(text, piece)).join('');
    const words = countWords(shown);
    const judged = { shown, words, furniture: furniture[block] ?? false, torn, marked };
    return {
      start,
      end,
      block,
      role: blocks[block]?.role ?? 'paragraph',
      text: shown,
      kept,
      ...(opening && { antecedent: opening.antecedent, possessive: opening.possessive }),
      words,
      stems: contentWords(shown, language),
      quoted: quotedShare(shown),
      faults: findFaults({ ...judged, openings: opening ? undefined : openings }),
    };
  });
}

/** What is left behind the pronoun, and whom it means; undefined where that is not sure. */
function replacePronoun(
  text: string,
  kept: readonly Span[],
  place: Omit<Place, 'position'>,
  people: People,
): (Opening & { readonly kept: readonly Span[] }) | undefined {
  const [first, ...others] = kept;
  if (!first) return undefined;
  const opening = findAntecedent(slice(text, first), { position: first.start, ...place }, people);
  return opening && { ...opening, kept: [{ ...first, start: first.start + opening.length }, ...others] };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
