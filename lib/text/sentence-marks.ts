/** The marks at which sentences end, and those that may stand between such a mark and the end. */

/** Ends a sentence whatever follows: scripts that need no space after it. */
export const FULL_WIDTH_END = '。！？｡．';

/** Ends a sentence before a space or at the block's end. U+037E is the Greek question mark. */
const SPACED_END = '.!?…‽।॥؟۔։።፧។៕။\u037e';

/** A run of marks that may end a sentence, or the bar by which pages join lines that are none of one another's. */
export const END_MARKS = new RegExp(`[${SPACED_END}${FULL_WIDTH_END}]+|\\|`, 'gu');

/** Closes what the sentence opened; also the marks that open in other houses („…“, »…«). */
const CLOSING = '"”’\'»›)\\]}“«」』）】〉》';

/** Closing marks at a place. French sets a space before its guillemet. */
export const CLOSING_RUN = new RegExp(`(?:[${CLOSING}]|[ \\u00a0\\u202f]»(?=[\\s,.;:!?)]|$))+`, 'uy');

/** Brackets inside which Japanese and Chinese keep several sentences together. */
export const CORNER_OPEN = '「『（【';
export const CORNER_CLOSE = '」』）】';
