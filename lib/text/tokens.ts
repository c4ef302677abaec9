/** Words and signs of an article, with what the floors above ask of each. */
import type { Article } from './article.ts';
import { foldLetters } from './fold-letters.ts';
import type { Quotation } from './marks/quotation.ts';
import type { Pack } from './packs/pack.ts';
import type { Span } from './span.ts';

/** A "dot" is the full stop of an abbreviation or an initial: it ends no sentence. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'possessive'
  | 'stop'
  | 'dot'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'sign';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly capital: boolean;
  readonly block: number;
  /** The first word of a sentence (or of a block, or behind a colon). */
  readonly opens: boolean;
  /** Index of the quotation that holds it, or -1. */
  readonly quotation: number;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|--+|@[\p{L}\p{N}_]+|[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑’'·&_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<=\p{N})[.,](?=\p{N})\p{N}+)*|\S/gu;
const POSSESSIVE = /^(.+)(['’]s)$/iu;
const SUFFIXED = /^(.+)(['’]\p{Ll}{1,6})$/u;
const ELISION = /^(\p{L}{1,6})(['’])(.+)$/u;

/** Cuts an article into tokens. The quotations tell which of them are quoted. */
export function tokenise(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  quotations: readonly Quotation[],
  pack: Pack,
): readonly Token[] {
  const tokens: Token[] = [];
  const held = quotedSpans(quotations);
  const wordOf = sharedWords(pack);
  let cursor = 0;
  blocks.forEach((block, index) => {
    let opens = true;
    for (const match of text.slice(block.start, block.end).matchAll(TOKEN)) {
      for (const piece of cut(match[0], text, block.start + match.index, pack)) {
        while ((held[cursor]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) cursor++;
        const hold = held[cursor];
        const quotation = hold && hold.start <= piece.start ? hold.quotation : -1;
        const accented = takesAccent(piece, tokens.at(-1), pack, text);
        if (accented) {
          tokens[tokens.length - 1] = accented;
          continue;
        }
        const kind = kindOf(piece, tokens.at(-1), pack, text);
        tokens.push({
          ...piece,
          ...wordOf(piece.text),
          kind,
          block: index,
          opens: opens && kind !== 'sign' && kind !== 'bracket' && kind !== 'dash',
          quotation,
        });
        opens = opensNext(piece.text, kind, opens, text, piece.end);
      }
    }
  });
  return tokens;
}

type Word = Pick<Token, 'text' | 'lower' | 'capital'>;

/** What is true of a word wherever it stands, made once for equal words: most of an article's words come again, and its tokens hold one string for them. */
function sharedWords(pack: Pack): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const word = {
      text,
      lower: foldLetters(text.toLowerCase().replaceAll('’', "'"), pack),
      capital: /^[@#]?\p{Lu}/u.test(text),
    };
    known.set(text, word);
    return word;
  };
}

interface Piece extends Span {
  readonly text: string;
}

/** Cuts off what hangs on a word, and takes in the full stop of an abbreviation or an initial. */
function cut(word: string, text: string, start: number, pack: Pack): readonly Piece[] {
  const possessive = POSSESSIVE.exec(word);
  const stem = possessive?.[1] ?? '';
  if (possessive && !pack.lexicon.elidedWords.has(stem.toLowerCase()))
    return [piece(stem, start), piece(possessive[2] ?? '', start + stem.length)];
  const elision = ELISION.exec(word);
  const head = elision?.[1] ?? '';
  if (elision && pack.lexicon.elidedWords.has(head.toLowerCase()))
    return [
      piece(word.slice(0, head.length + 1), start),
      ...cut(elision[3] ?? '', text, start + head.length + 1, pack),
    ];
  const suffixed = pack.morphology.apostropheSuffixes.size > 0 && SUFFIXED.exec(word);
  if (suffixed && pack.morphology.apostropheSuffixes.has(suffixed[2]?.slice(1).toLowerCase() ?? '')) {
    const name = suffixed[1] ?? '';
    return [piece(name, start), piece(suffixed[2] ?? '', start + name.length)];
  }
  for (const enclitic of pack.morphology.enclitics) {
    if (word.length > enclitic.length && word.endsWith(enclitic)) {
      const at = word.length - enclitic.length;
      const pronoun = enclitic.slice(enclitic.lastIndexOf('-') + 1);
      return [piece(word.slice(0, at), start), piece(pronoun, start + word.length - pronoun.length)];
    }
  }
  return [piece(word, start)];
}

/** "E' quanto", "perche' no": with the apostrophe that stands for an accent, the word before; before a letter or inside it an apostrophe elides. */
function takesAccent(
  { text, start, end }: Piece,
  previous: Token | undefined,
  { morphology: { apostropheAccents } }: Pack,
  whole: string,
): Token | undefined {
  if ((text !== "'" && text !== '’') || previous?.end !== start || /^\p{L}/u.test(whole.slice(end, end + 2)))
    return undefined;
  const accent = apostropheAccents.find(([written]) => written === `${previous.lower}'`);
  return accent && { ...previous, end, text: previous.text + text, lower: accent[1] };
}

function piece(text: string, start: number): Piece {
  return { text, start, end: start + text.length };
}

function kindOf(
  { text, start, end }: Piece,
  previous: Token | undefined,
  pack: Pack,
  whole: string,
): TokenKind {
  if (text === '.' && previous?.end === start && (endsInDot(previous, pack) || goesOnBehind(whole, end)))
    return 'dot';
  if (/^['’]s$/iu.test(text)) return 'possessive';
  if (/^['’]./u.test(text) && pack.morphology.apostropheSuffixes.has(text.slice(1).toLowerCase()))
    return 'possessive';
  if (/^[@#]?\p{L}/u.test(text)) return 'word';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^[.!?…。！？]$/u.test(text)) return 'stop';
  if (/^[,;，、]$/u.test(text)) return 'comma';
  if (/^[:：]$/u.test(text)) return 'colon';
  if (/^[—–‒―-]+$/u.test(text)) return 'dash';
  if (/^[()[\]（）]$/u.test(text)) return 'bracket';
  return 'sign';
}

/** "example.org", "p.m., ": a small letter, a figure or a comma right behind a full stop. */
function goesOnBehind(whole: string, end: number): boolean {
  return /^[\p{Ll}\p{N},]/u.test(whole.slice(end, end + 2));
}

function endsInDot({ text, lower, kind, capital }: Token, pack: Pack): boolean {
  return (
    kind === 'word' &&
    ((capital && text.length === 1) ||
      pack.lexicon.abbreviations.has(lower.slice(lower.lastIndexOf('-') + 1)))
  );
}

function opensNext(token: string, kind: TokenKind, opens: boolean, text: string, end: number): boolean {
  if (kind === 'stop') return /\s/u.test(text[end] ?? ' ') || /["”’»“]/u.test(text[end] ?? '');
  if (kind === 'colon') return true;
  if (kind === 'sign' || kind === 'bracket' || kind === 'dash') return opens || token === '•';
  return false;
}

function quotedSpans(quotations: readonly Quotation[]): readonly (Span & { quotation: number })[] {
  return quotations
    .flatMap(({ outer }, quotation) => outer.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start);
}
