/** Words that a quote passes on of somebody else: "He told me, ‘Jane, go home.’" */
import type { Span } from '../text/span.ts';

/** So far before a word the mark is looked for, in UTF-16 code units. */
const REACH = 300;
const OPENS = /(?:^|[\s(:,])['"‘“„«](?=[\p{L}\p{N}])/gu;
const CLOSES = /[\p{L}\p{N}.,!?…]['"’”“»](?=[\s.,!?;:)]|$)/u;

/** @returns whether a place within a quote stands in marks of its own that are not closed before it */
export function isNested(text: string, { start }: Span, at: number): boolean {
  const before = text.slice(Math.max(start, at - REACH), at + 1);
  const opening = [...before.matchAll(OPENS)].at(-1);
  return opening !== undefined && !CLOSES.test(before.slice(opening.index + 2));
}
