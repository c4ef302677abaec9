/** What goes to the clipboard: one text in the formats that the place of pasting may choose from. */
export interface Clip {
  readonly plain: string;
  /** Well-formed and escaped; absent where only plain text makes sense. */
  readonly html?: string;
}
