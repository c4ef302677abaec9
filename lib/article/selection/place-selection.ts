/** Where in an article the text stands that a reader has selected on its page. Pure: needs no DOM. */
import type { Article } from '../../text/article.ts';
import { denseText, offsetInText } from '../../text/dense-text.ts';
import type { Span } from '../../text/span.ts';
import { ENOUGH_AROUND, type Selected } from './selected.ts';

/**
 * Of several places the one with the same words around it.
 * @returns a span of the article's text; undefined where the selection stands elsewhere on the page, or holds what is no part of the article.
 */
export function placeSelection({ text }: Pick<Article, 'text'>, selected: Selected): Span | undefined {
  const { before, wanted, after } = selected;
  if (wanted === '') return undefined;
  const dense = denseText(text);
  let best: { readonly at: number; readonly shared: number } | undefined;
  for (let at = dense.indexOf(wanted); at >= 0; at = dense.indexOf(wanted, at + 1)) {
    const shared =
      sharedEnd(dense.slice(0, at), before) + sharedStart(dense.slice(at + wanted.length), after);
    if (!best || shared > best.shared) best = { at, shared };
  }
  if (!best) return undefined;
  return {
    start: offsetInText(text, best.at),
    end: offsetInText(text, best.at + wanted.length - 1) + 1,
  };
}

function sharedEnd(one: string, other: string): number {
  let shared = 0;
  while (shared < ENOUGH_AROUND && one.length > shared && one.at(-1 - shared) === other.at(-1 - shared))
    shared++;
  return shared;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < ENOUGH_AROUND && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
