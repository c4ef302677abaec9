/** A block while its text is still as the page has it. */

/** A stretch of text as the page sets it, before it is tidied. */
export interface Draft {
  /** The block element that holds the text directly. */
  readonly element: Element;
  /** The block elements around it in upper case, outermost first, that of `element` last. */
  readonly path: readonly string[];
  readonly pieces: Piece[];
}

export interface Piece {
  /** A line end stands for a line break. */
  readonly text: string;
  /** The element whose text node this is. */
  readonly holder: Element;
  readonly linked: boolean;
  readonly emphasised: boolean;
}
