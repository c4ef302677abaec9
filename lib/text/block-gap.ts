/** What stands between the texts of two blocks in an article's text. */
export const BLOCK_GAP = '\n\n';
