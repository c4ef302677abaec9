/** What is copied before it has a format: an excerpt is a list of pieces. */
export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'passage'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The text with its outer marks; `by` is absent where nobody can be named. */
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | Source;

/** Where an excerpt comes from. */
export interface Source {
  readonly kind: 'source';
  readonly title: string;
  /** Site and date, as far as they are known. */
  readonly details: readonly string[];
  /** An http or https address. */
  readonly link?: string;
}

/** Pieces, with the language and direction that they are written in. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}
