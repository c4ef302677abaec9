/** Marks in a page's text that say how a browser's search meets it. */

/** No match goes across; one may begin or end here. */
export const SEARCH_BREAK = '\ufffc';
/** The words of two elements run together: a match may go across, and none begins or ends here. */
export const SEARCH_GLUE = '\ufffb';
