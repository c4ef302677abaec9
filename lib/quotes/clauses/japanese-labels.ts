/** Labels of Japanese quotations: a name with an age right before one, and a paragraph above that is nothing but somebody. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, trimSpan } from './clause.ts';
import { isSomebody } from './japanese-patterns.ts';
import type { NameTable } from './named.ts';

/** No more characters are read back. */
const FARTHEST = 30;
const AGED_LABEL = new RegExp(
  `(?:^|[。　\\s${BLANK}])([^、。はがをにで　\\s${BLANK}「」（）()]{2,24}[（(]\\d{1,3}[^（）()]{0,20}[）)])[：:\\s　]*$`,
  'u',
);

/** "早川透さん（11）「…」": it stands anywhere, for it gives an age. */
export function agedLabel(text: string, lead: Span): Span | undefined {
  const match = AGED_LABEL.exec(text.slice(lead.start, lead.end));
  if (!match?.[1]) return undefined;
  const start = lead.start + match.index + match[0].indexOf(match[1]);
  return trimSpan(text, { start, end: start + match[1].length });
}

/** A paragraph above that is nothing but somebody: "避難者の女性". */
export function captionAbove(
  text: string,
  block: Span,
  pack: ClausePack,
  table: NameTable,
): Span | undefined {
  const above = /(?:^|\n)([^\n]{2,24})\s*$/u.exec(
    text.slice(Math.max(0, block.start - FARTHEST), block.start),
  );
  const words = above?.[1]?.trim();
  if (!above || !words || /[、。はがをにで]|いわく|曰く/u.test(words) || !isSomebody(words, pack, table))
    return undefined;
  const start = block.start - above[0].length + above[0].indexOf(words);
  return { start, end: start + words.length };
}
