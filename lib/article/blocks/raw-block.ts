/** A stretch of text as the page sets it, with what the clutter steps need to know of its place. */
export interface RawBlock {
  /** Tidied: single spaces, nothing invisible. */
  readonly text: string;
  /** The block element that holds the text directly, in upper case. */
  readonly tag: string;
  /** The block elements around it in upper case, outermost first, `tag` last. */
  readonly path: readonly string[];
  /** Class, id and the like of the element and its ancestors, nearest first; none of an ancestor that holds much of the article. */
  readonly marks: readonly string[];
  /** Whether a picture stands in the block, or beside it in a box that holds no other text. */
  readonly picture: 'none' | 'inside' | 'beside';
  /** Share of the text that is link text, 0..1. */
  readonly linkShare: number;
  /** Share of the text that is set bold or italic, 0..1. */
  readonly emphasisShare: number;
}
