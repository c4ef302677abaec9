/** Stands in a page's text where a browser's search matches no words across. */
export const SEARCH_BREAK = '\ufffc';
