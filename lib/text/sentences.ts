/** Sentences of an article, as spans of its text. */
import { abbreviationsOf } from './abbreviations.ts';
import type { Article } from './article.ts';
import type { Pack } from './packs/pack.ts';
import { endsSentence, type SentenceLanguage } from './sentence-end.ts';
import { CLOSING_RUN, CORNER_CLOSE, CORNER_OPEN, END_MARKS, FULL_WIDTH_END } from './sentence-marks.ts';
import type { Span } from './span.ts';
import { speakerAndVerb } from './speaker-and-verb.ts';

export interface Sentence extends Span {
  /** Index of the block that holds the sentence. No sentence reaches over a block's end. */
  readonly block: number;
}

/** How far back a word before a mark is looked for, and how far ahead the words after it: longer ones decide nothing. */
const LOOK = 48;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}º.-]+$/u;
const WORDY = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** A full stop without its space: lower-case letters, an acronym or a figure before, a capitalised word after, no host name. */
const GLUED_BEFORE = /(?:\p{Ll}{2}|(?<!\p{L})\p{Lu}{2,5}|\p{N}|[\p{Ll}\p{N}][)”"»’])$/u;
const GLUED_AFTER = /^["“«„‘]?\p{Lu}(?:\p{Ll}+|['’]\p{L}+)(?:[\s,’'-]|$)/u;
const HOST = /(?:www|:\/\/|@)\S*$/;
const HIRAGANA_NEXT = /^\p{Script=Hiragana}/u;

/**
 * Splits every block of an article into sentences, in the article's order.
 *
 * Rules, since the platform's segmenter splits after "Mr.", "U.S." and inside 「」, and its cost grows with the
 * square of a block's length. Space around a sentence belongs to none; every other character belongs to one.
 * A quotation that holds several sentences is split like other text, but in 「」 and （） it stays whole.
 */
export function splitSentences(
  article: Pick<Article, 'text' | 'blocks' | 'language'>,
  { prose: { stopWords, stops, verbsBehindSpeaker } }: Pick<Pack, 'prose'>,
): readonly Sentence[] {
  const { text, blocks, language } = article;
  const rules = {
    abbreviations: abbreviationsOf(language, stops),
    stopWords,
    speakerAndCue: speakerAndVerb(verbsBehindSpeaker),
  };
  return blocks.flatMap((block, index) =>
    splitBlock(text.slice(block.start, block.end), rules).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
}

function splitBlock(text: string, language: SentenceLanguage): readonly Span[] {
  const sentences: Span[] = [];
  const corners = new CornerDepth(text);
  let start = skipSpace(text, 0);
  END_MARKS.lastIndex = 0;
  for (let mark = END_MARKS.exec(text); mark; mark = END_MARKS.exec(text)) {
    const marksEnd = END_MARKS.lastIndex;
    if (mark.index < start) continue;
    const end = sentenceEnd(text, { start, mark: mark.index, marksEnd }, corners, language);
    if (end === undefined || !WORDY.test(text.slice(Math.max(start, mark.index - LOOK), mark.index)))
      continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  const last = text.trimEnd().length;
  if (start < last) addRest(text, sentences, { start, end: last });
  return sentences;
}

interface Marked {
  readonly start: number;
  readonly mark: number;
  readonly marksEnd: number;
}

/** Where the sentence ends that the marks end, its closing marks included; undefined where they end none. */
function sentenceEnd(
  text: string,
  { start, mark, marksEnd }: Marked,
  corners: CornerDepth,
  language: SentenceLanguage,
): number | undefined {
  const marks = text.slice(mark, marksEnd);
  if (marks === '|')
    return SPACE.test(text.charAt(mark - 1)) && SPACE.test(text.charAt(marksEnd)) ? marksEnd : undefined;
  const closingEnd = endOfClosing(text, marksEnd);
  const after = text.slice(closingEnd, closingEnd + LOOK);
  if (FULL_WIDTH_END.includes(marks.at(-1) ?? '')) {
    if (corners.at(closingEnd) > 0 || (closingEnd > marksEnd && HIRAGANA_NEXT.test(after))) return undefined;
    return closingEnd;
  }
  const head = text.slice(Math.max(start, mark - LOOK), mark);
  if (after !== '' && !SPACE.test(after.charAt(0))) return glued(head, text, marksEnd) ? marksEnd : undefined;
  const before = WORD_BEFORE.exec(head)?.[0] ?? '';
  const context = {
    marks,
    before: before.replace(/^[.-]+/, ''),
    first: head.trim() === before && mark - start === head.length,
    closed: closingEnd > marksEnd,
    after: after.trimStart(),
  };
  return endsSentence(context, language) ? closingEnd : undefined;
}

/** Closing marks count where a space, the end or another script's letter follows; else they open what comes next. */
function endOfClosing(text: string, from: number): number {
  CLOSING_RUN.lastIndex = from;
  const run = CLOSING_RUN.exec(text)?.[0] ?? '';
  const next = text.charAt(from + run.length);
  return next === '' || !/[\p{Lu}\p{Ll}\p{N}]/u.test(next) ? from + run.length : from;
}

function glued(head: string, text: string, marksEnd: number): boolean {
  return (
    GLUED_BEFORE.test(head) && GLUED_AFTER.test(text.slice(marksEnd, marksEnd + LOOK)) && !HOST.test(head)
  );
}

/** A rest without a word is the end of the sentence before it. */
function addRest(text: string, sentences: Span[], rest: Span): void {
  const last = sentences.at(-1);
  if (last && !WORDY.test(text.slice(rest.start, rest.end))) {
    sentences[sentences.length - 1] = { start: last.start, end: rest.end };
  } else {
    sentences.push(rest);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

/** How many corner brackets are open at a place; asked from left to right only. An opening without its close counts for nothing. */
class CornerDepth {
  readonly #text: string;
  readonly #last: number;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#last = Math.max(...[...CORNER_CLOSE].map((mark) => text.lastIndexOf(mark)));
  }

  at(place: number): number {
    for (; this.#at < place; this.#at++) {
      const mark = this.#text.charAt(this.#at);
      if (CORNER_OPEN.includes(mark)) this.#depth++;
      else if (CORNER_CLOSE.includes(mark) && this.#depth > 0) this.#depth--;
    }
    return place <= this.#last ? this.#depth : 0;
  }
}
