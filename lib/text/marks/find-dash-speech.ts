/** Speech that a dash opens instead of a mark: "– It is cold, says Ann. – Very cold." What attributes it is cut off. */
import type { Article, Block } from '../article.ts';
import type { Pack } from '../packs/pack.ts';
import type { Span } from '../span.ts';
import { type Token, tokenise } from '../tokens.ts';
import { opensTag } from './attribution-tag.ts';
import { isLastTag } from './last-tag.ts';
import type { Quotation } from './quotation.ts';
import { isTagBlock } from './tag-block.ts';

/** A hyphen needs a space behind it, a dash does not: Spanish has none. */
const DASH = String.raw`(?:[–—―‒]\s*|-\s+)`;
const OPENS_BLOCK = new RegExp(`^\\s*${DASH}[^\\p{L}\\p{N}]{0,3}[\\p{L}\\p{N}]`, 'u');
/** - "So it is and so it was", said Smith: the marks tell what is said; but – «A title» is what she says. */
const OPENS_MARKED = new RegExp(`^\\s*${DASH}(?:"[^"]{20,}"|“[^”“]{20,}”|«[^»]{20,}»)\\s*(?:[.,–—-]|$)`, 'u');
const BEHIND_COLON = new RegExp(`:\\s+${DASH}\\p{Lu}`, 'u');
/** Swedish papers go on in the paragraph: "Hon är glad. – Jag kommer, säger hon." */
const BEHIND_STOP = new RegExp(`[.!?…]\\s+${DASH}\\p{Lu}`, 'u');
/** A line that ends otherwise is a heading or an item of a list. */
const ENDS_SENTENCE = /[.!?…:,"”“»)]\s*$/u;
/** Characters of an interviewer's question. */
const LONGEST_QUESTION = 220;
/** @returns one quotation for each stretch of speech between its tags, in the article's order. */
export function findDashSpeech(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  pack: Pack,
): readonly Quotation[] {
  if (!pack.grammar.dashSpeech) return [];
  return blocks.flatMap((block, index) => {
    if (block.role === 'heading' || block.role === 'caption') return [];
    if (isTagBlock(text, block, pack)) return [];
    const words = text.slice(block.start, block.end);
    const isTagged = isTagBlock(text, blocks[index + 1], pack);
    const opens =
      OPENS_BLOCK.test(words) &&
      !OPENS_MARKED.test(words) &&
      (isTagged || ENDS_SENTENCE.test(words) || endsInTag(text, block, pack));
    const resumes = BEHIND_COLON.test(words) || (pack.grammar.dashSpeechWithin && BEHIND_STOP.test(words));
    if (!opens && !resumes) return [];
    const parts = partsOf(text, block, opens, pack);
    const asks = parts.length === 1 && !isTagged && asksAlone(text, block, blocks[index + 1]);
    return parts.map((part) => ({
      parts: [{ start: part.start, end: part.end }],
      outer: [{ start: part.dash, end: part.end }],
      blocks: [index],
      family: 'dash',
      closed: true,
      ...(asks && { asks }),
    }));
  });
}

/** "– Jag kommer, säger Ek": without a full stop, the tag tells that it is no heading. */
function endsInTag(text: string, block: Block, pack: Pack): boolean {
  const last = partsOf(text, block, true, pack).at(-1);
  return last !== undefined && last.end < block.end;
}

/** A block that is nothing but a question, before another that a dash opens: an interviewer's. */
function asksAlone(text: string, block: Span, next: Span | undefined): boolean {
  const question = text.slice(block.start, block.end).trim();
  if (question.length > LONGEST_QUESTION || !/^[^.!?]+\?$/u.test(question)) return false;
  return next !== undefined && OPENS_BLOCK.test(text.slice(next.start, Math.min(next.end, next.start + 12)));
}

interface Part extends Span {
  readonly dash: number;
}

/** Reads through a block: speech up to a tag, the tag, and speech again behind the next dash that opens some. */
function partsOf(text: string, block: Block, opens: boolean, pack: Pack): readonly Part[] {
  const tokens = tokenise({ text, blocks: [block] }, [], pack);
  const parts: Part[] = [];
  let speech: { start: number; dash: number } | undefined;
  let between = false;
  tokens.forEach((token, index) => {
    if (speech) {
      if (index <= speech.start || !endsClause(token)) return;
      if (takesTurn(tokens, index)) {
        close(tokens[index - 1]?.end ?? token.start);
        speech = { start: index + 1, dash: token.start };
        return;
      }
      if (!leadsToTag(tokens, index, pack)) return;
      close(token.kind === 'dash' ? (tokens[index - 1]?.end ?? token.start) : token.end);
      between = token.kind === 'dash';
    } else if (token.kind === 'dash' && (index === 0 ? opens : reopens(tokens, index, between))) {
      speech = { start: behindDash(tokens, index), dash: token.start };
    } else if (token.kind === 'stop') between = false;
  });
  close(tokens.at(-1)?.end ?? block.end);
  return parts;

  function close(end: number): void {
    const start = speech && tokens[speech.start]?.start;
    if (speech && start !== undefined && start < end) parts.push({ start, end, dash: speech.dash });
    speech = undefined;
  }
}

function endsClause({ kind }: Token): boolean {
  return kind === 'comma' || kind === 'stop' || kind === 'dash';
}

/** "– Why? – Because.": a dash behind a stop is somebody's turn. */
function takesTurn(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'dash' &&
    tokens[index - 1]?.kind === 'stop' &&
    tokens[index + 1]?.capital === true
  );
}

/** A dash takes speech up again behind a stop, a comma or a colon, or where it closes a tag that a dash opened. */
function reopens(tokens: readonly Token[], index: number, between: boolean): boolean {
  const before = tokens[index - 1]?.kind;
  return between || before === 'stop' || before === 'comma' || before === 'colon';
}

/** "—says Ann—. Now": the stop behind the dash belongs to the tag. */
function behindDash(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1]?.kind;
  return next === 'stop' || next === 'comma' || next === 'colon' ? index + 2 : index + 1;
}

/** Whether a sign leads to a tag. */
function leadsToTag(tokens: readonly Token[], sign: number, pack: Pack): boolean {
  return opensTag(tokens, sign + 1, pack) || isLastTag(tokens, sign, pack);
}
