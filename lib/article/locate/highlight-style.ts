/** How passages are marked in the page. */

/** Names in the page's registry of custom highlights: the passage that is shown, and all points and quotes. */
export const PASSAGE = 'pith-passage';
export const MARK = 'pith-mark';

export type HighlightName = typeof PASSAGE | typeof MARK;

/** Where both lie on the same words, the higher is seen. */
export const PRIORITIES: Readonly<Record<HighlightName, number>> = { [PASSAGE]: 1, [MARK]: 0 };

/** Yellows with black on them are readable on light and on dark pages alike; the passage that is shown is the stronger. */
export const HIGHLIGHT_CSS = `::highlight(${PASSAGE}) { background-color: #ffe066; color: #111; }
::highlight(${MARK}) { background-color: #fff3c4; color: #111; }`;
