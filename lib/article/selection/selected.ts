/** What is selected on a page, with what stands around it, as it is sent from the page. */

export interface Selected {
  /** As the page shows it, paragraphs parted by a blank line. */
  readonly text: string;
  /** The same, dense: without spaces. Empty where it stands in no text that is shown. */
  readonly wanted: string;
  /** The page's dense text before and after it, so much of it as tells two places apart. */
  readonly before: string;
  readonly after: string;
}

/** More shared characters than this tell no two places apart any better. */
export const ENOUGH_AROUND = 400;
