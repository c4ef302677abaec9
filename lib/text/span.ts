/** A stretch of a text: UTF-16 code units, end exclusive. All evidence in Pith is a span, so what is shown is verbatim by construction. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
