/** Names left in Latin letters among Chinese characters: "创始人Anna van der Berg表示". */

/** Lower-case words inside a name. */
const PARTICLE = '(?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|y)[ ])';
const WORD = "\\p{Lu}[\\p{Script=Latin}\\p{M}.'’-]*";

/** One capitalised word or more, as the source of a pattern. */
export const LATIN_NAME = `${WORD}(?:[ ]${PARTICLE}{0,3}${WORD})*`;

/** A name of two words at the least: of one word may be anything. */
export const LATIN_FULL_NAME = `${WORD}(?:[ ]${PARTICLE}{0,3}${WORD}){1,5}`;
