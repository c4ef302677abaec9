/** Marks in a page's text that say how a browser's search meets it. */

/** No match goes across; one may begin or end here. */
export const SEARCH_BREAK = '\ufffc';
/** The words of two elements run together: no match begins, ends or goes across here. */
export const SEARCH_GLUE = '\ufffb';
