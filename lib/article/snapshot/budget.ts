/** How much of a page is read at most. */

export interface Budget {
  /** How many elements are read at most. */
  readonly elements: number;
  /** How much text is read at most. */
  readonly characters?: number;
  /** How long the reading may take, in milliseconds. */
  readonly milliseconds: number;
}

export const BUDGET: Budget = { elements: 60_000, characters: 400_000, milliseconds: 1_500 };
