/** The units of an article, in its order. */
import type { People } from '../people/people.ts';
import { isInPost } from '../quotes/find-posts.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Analysis } from '../text/analyse.ts';
import type { BlockRole } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { contentWords, countWords } from '../text/words.ts';
import { findFaults, hasEndMark } from './find-faults.ts';
import { findFragments } from './find-fragments.ts';
import { isCredited } from './furniture.ts';
import { joinQuotations } from './join-quotations.ts';
import { type Named, namePronouns } from './name-pronouns.ts';
import { openingsOf } from './openings.ts';
import { quotedShare } from './quotation-balance.ts';
import { spokenIn } from './spoken-in.ts';
import { trimSentence } from './trim.ts';
import type { Unit } from './unit.ts';

/** Below this share of sentences with an end mark, the language or the page sets none. */
const MARKED_SHARE = 0.3;

/** A post stands there in its author's voice, with no attribution in the sentence. */
const NEVER_POINTS: ReadonlySet<BlockRole> = new Set(['heading', 'caption', 'post']);

/**
 * @param people whom pronouns may mean
 * @param quotes who is known to have said what
 */
export function makeUnits(analysis: Analysis, people: People, quotes: readonly Quote[]): readonly Unit[] {
  const { article, pack, sentences } = analysis;
  const { text, blocks } = article;
  const openings = openingsOf(pack);
  const trimmed = joinQuotations(text, sentences).map((stretch) => ({
    ...stretch,
    kept: trimSentence(slice(text, stretch), openings, pack).map((piece) => shift(piece, stretch)),
  }));
  const fragments = findFragments(text, trimmed, pack.names.dates);
  const furniture = blocks.map((block) => NEVER_POINTS.has(block.role) || isCredited(slice(text, block)));
  const marked = setsEndMarks(text, sentences);
  // Who posts elsewhere has not spoken up in the story.
  const heard = quotes.filter((quote) => !isInPost(article, quote));
  const isSpoken = spokenIn(text, heard);
  return namePronouns(analysis, trimmed, people, heard).map((stretch, at) => {
    const { start, end, block, torn, antecedent, pronoun } = stretch;
    const { kept, antecedentAt } = pieces(stretch);
    const shown = textOf(text, kept);
    const [words, quoted] = [countWords(shown), quotedShare(shown)];
    return {
      start,
      end,
      block,
      role: blocks[block]?.role ?? 'paragraph',
      text: shown,
      kept,
      ...(antecedent && {
        antecedent: antecedent.name,
        antecedentAt: antecedentAt ?? 0,
        possessive: pronoun?.possessive === true,
      }),
      latePronoun: pronoun !== undefined && !antecedent && pronoun.start > (stretch.kept[0]?.start ?? start),
      words,
      stems: contentWords(shown, pack.prose.stopWords),
      quoted,
      faults: findFaults({
        shown,
        words,
        quoted,
        spoken: quoted === 0 && isSpoken({ start, end }),
        furniture: furniture[block] ?? false,
        torn: torn || fragments.has(at),
        marked,
        // A name at the head leaves nothing that dangles there.
        openings: antecedentAt === 0 ? undefined : openings,
      }),
    };
  });
}

function setsEndMarks(text: string, sentences: readonly Sentence[]): boolean {
  const ended = sentences.filter((sentence) => hasEndMark(slice(text, sentence))).length;
  return ended >= sentences.length * MARKED_SHARE;
}

/** What is kept of a stretch without a pronoun that a name replaces, and the index of the piece that the name stands before. */
function pieces({ kept, pronoun, antecedent }: Named): { kept: readonly Span[]; antecedentAt?: number } {
  const [first, ...others] = kept;
  if (!pronoun || !antecedent || !first) return { kept };
  const before = pronoun.start > first.start ? [{ start: first.start, end: pronoun.start }] : [];
  return {
    kept: [...before, { start: pronoun.end, end: first.end }, ...others],
    antecedentAt: before.length,
  };
}

function textOf(text: string, kept: readonly Span[]): string {
  return kept
    .map((piece) => slice(text, piece))
    .join('')
    .trimStart();
}

function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by };
}
