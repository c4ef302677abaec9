/** A sentence's stretches between its commas and semicolons. */
import { type Span, slice } from '../text/span.ts';

const OPEN = '([{«„';
const CLOSE = ')]}»';

/** In order, without the marks that part them; marks inside quotations, brackets and figures part nothing. */
export function clausesOf(sentence: string): readonly Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < sentence.length; at++) {
    const mark = sentence.charAt(at);
    if (mark === '"') quoted = !quoted;
    else if (mark === '“') quoted = true;
    else if (mark === '”') quoted = false;
    else if (OPEN.includes(mark)) depth++;
    else if (CLOSE.includes(mark)) depth = Math.max(0, depth - 1);
    else if ((mark === ',' || mark === ';') && !quoted && depth === 0 && /\s/.test(sentence.charAt(at + 1))) {
      clauses.push({ start, end: at });
      start = at + 1;
    }
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}

/** In lower case; empty where a clause begins with anything but a letter. */
export function firstWord(sentence: string, clause: Span): string {
  return /^\s*([\p{L}\p{M}’'-]+)/u.exec(slice(sentence, clause))?.[1]?.toLowerCase() ?? '';
}
