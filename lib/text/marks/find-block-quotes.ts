/** Blocks that quote without marks: behind "Jane Smith wrote:", block quotes behind any colon, and those with a name below. */
import type { Article, Block } from '../article.ts';
import type { Pack } from '../packs/pack.ts';
import { splitSentences } from '../sentences.ts';
import { slice } from '../span.ts';
import { type Token, tokenise } from '../tokens.ts';
import { isReportingVerb } from './attribution-tag.ts';
import { MARKS } from './mark-table.ts';
import type { Quotation } from './quotation.ts';

/** A clause that does nothing but attribute is no longer, in UTF-16 code units. */
const LONGEST_CLAUSE = 60;
/** So many words may stand between its verb and the colon: "wrote on Monday:". */
const BEHIND_VERB = 2;
/** A sentence that announces a statement is no longer, in UTF-16 code units, with no more words between its verb and the colon: "said in a statement on Friday:". */
const LONGEST_SENTENCE = 300;
const ANNOUNCING = 12;
/** In paragraphs. */
const LONGEST_STATEMENT = 4;
/** A line that names a speaker is no longer, in UTF-16 code units. */
const LONGEST_LINE = 100;
/** "Jane Smith", "— Jane Smith, ferry master", "Jane Smith (Leeds)". */
const SIGNATURE =
  /^[\s–—―-]*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}(?:\s*[,(–—][^.!?:]*)?$/u;
const COLON = /[:：]\s*$/u;
const LETTER = /\p{L}/u;
const WORD = /\p{L}+/gu;
/** Markup and the like; or a dash, by which speech is found. */
const OTHER = /^[<{–—―-]/u;
/** What stands in marks inside. */
const QUOTED = /["“„«»][^"”“«»]*["”“«»]/gu;

type Text = Pick<Article, 'text' | 'blocks' | 'language'>;

/** @returns one quotation for each run of such blocks, in the article's order */
export function findBlockQuotes(article: Text, pack: Pack): readonly Quotation[] {
  const { text, blocks } = article;
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const signed = block.role === 'quote' && before?.role !== 'quote' ? signedRun(text, blocks, index) : [];
    if (signed.length > 0 && mayQuote(text, block)) return [quotationOf(signed, index)];
    if (!before || !COLON.test(text.slice(Math.max(before.start, before.end - 3), before.end))) return [];
    const isQuote = block.role === 'quote' && before.role !== 'quote';
    const follows = block.role === 'paragraph' && attributes(text, before, pack);
    const states = block.role === 'paragraph' && !follows && announces(article, before, block, pack);
    if (!(isQuote || follows || states) || !mayQuote(text, block)) return [];
    if (isQuote) return [quotationOf(runOf(blocks, index), index)];
    return [quotationOf(states ? statementFrom(text, blocks, index, pack) : [block], index)];
  });
}

function quotationOf(parts: readonly Block[], first: number): Quotation {
  return {
    parts: parts.map(spanOf),
    outer: parts.map(spanOf),
    blocks: parts.map((_, step) => first + step),
    family: 'block',
    closed: true,
  };
}

/** The block quote that starts in a block, without the line at its end that names its speaker; nothing where none does. */
function signedRun(text: string, blocks: readonly Block[], first: number): readonly Block[] {
  const run = runOf(blocks, first);
  const line = run.at(-1);
  if (!line || run.length < 2 || line.end - line.start > LONGEST_LINE) return [];
  return SIGNATURE.test(slice(text, line)) ? run.slice(0, -1) : [];
}

function spanOf({ start, end }: Block): { start: number; end: number } {
  return { start, end };
}

/** The block quote that starts in a block. */
function runOf(blocks: readonly Block[], first: number): readonly Block[] {
  let end = first;
  while (blocks[end]?.role === 'quote') end++;
  return blocks.slice(first, end);
}

/** Whether a block is nothing but who says it and a verb of saying. */
function attributes(text: string, block: Block, pack: Pack): boolean {
  if (block.role !== 'paragraph' || block.end - block.start > LONGEST_CLAUSE) return false;
  const tokens = tokenise({ text, blocks: [block] }, [], pack);
  const last = tokens.length - 2;
  for (let at = last; at >= Math.max(1, last - BEHIND_VERB); at--)
    if (isReportingVerb(tokens[at], pack) && tokens[at - 1]?.kind === 'word') return true;
  return false;
}

/**
 * "The family of the singer said in a statement on Friday:", "wrote to all residents:" before words that say "we": a sentence
 * that ends in an attribution to something written, itself nobody's own.
 */
function announces(article: Text, before: Block, block: Block, pack: Pack): boolean {
  const { text } = article;
  if (before.role !== 'paragraph' || OTHER.test(slice(text, block)) || !saysI(text, block, pack))
    return false;
  const last = splitSentences({ ...article, blocks: [before] }, pack).at(-1);
  if (!last || last.end - last.start > LONGEST_SENTENCE) return false;
  const sentence = { ...before, start: last.start, end: last.end };
  return (
    !saysI(text, sentence, pack) && tellsOfWriting(tokenise({ text, blocks: [sentence] }, [], pack), pack)
  );
}

/** The last verb of saying is one of writing, or a statement's noun stands behind it; what it says is not told: "said that". */
function tellsOfWriting(tokens: readonly Token[], pack: Pack): boolean {
  const { relativePronouns, statementNouns, writingVerbs } = pack.lexicon;
  let isWritten = false;
  for (let at = tokens.length - 2; at >= Math.max(1, tokens.length - 2 - ANNOUNCING); at--) {
    const word = tokens[at]?.lower ?? '';
    if (relativePronouns.has(word)) return false;
    isWritten ||= statementNouns.has(word) || writingVerbs.has(word);
    if (isReportingVerb(tokens[at], pack)) return isWritten;
  }
  return false;
}

/** The paragraphs of a statement: up to the first that says neither "I" nor "we". */
function statementFrom(text: string, blocks: readonly Block[], first: number, pack: Pack): readonly Block[] {
  let end = first + 1;
  for (let next = blocks[end]; next && end < first + LONGEST_STATEMENT; next = blocks[++end])
    if (next.role !== 'paragraph' || !mayQuote(text, next) || !saysI(text, next, pack)) break;
  return blocks.slice(first, end);
}

/** Somebody speaks of themselves near the beginning. */
function saysI(text: string, { start, end }: Block, { lexicon }: Pack): boolean {
  const near = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  const words = near.replace(QUOTED, '').toLowerCase().match(WORD) ?? [];
  return words.some((word) => lexicon.firstPersonPronouns.has(word));
}

/** Words without a mark at their head: with one they are found by it. */
function mayQuote(text: string, block: Block): boolean {
  const words = slice(text, block).trimStart();
  return (
    LETTER.test(words) &&
    !MARKS.has(words.slice(0, 2)) &&
    !MARKS.has(words.charAt(0)) &&
    !COLON.test(words.slice(-4))
  );
}
