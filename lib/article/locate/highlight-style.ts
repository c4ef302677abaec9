/** How a passage is marked in the page. */

/** The name in the page's registry of custom highlights. */
export const HIGHLIGHT_NAME = 'pith-passage';

/** A yellow with black on it is readable on light and on dark pages alike. */
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe066; color: #111; }`;
