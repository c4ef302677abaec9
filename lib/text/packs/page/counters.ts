/** Which picture of how many. */

/** "3 / 12" under a picture of a gallery. */
export const COUNTER = /^\d+\s*(?:\/|of|von|de|sur|di|van|av|af|z|из)\s*\d+$/;
