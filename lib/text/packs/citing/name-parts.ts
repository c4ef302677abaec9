/** What the names of writers consist of, as a bibliography cuts them. */

/** Languages whose names begin with the family. */
export const FAMILY_FIRST = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** Languages whose writers often have two family names: of three words there the second may belong to either. */
export const TWO_FAMILIES = new Set(['ca', 'es', 'eu', 'gl', 'pt']);

/** Words that begin a family name of several words. */
export const PARTICLE =
  /^(?:af|al|ben|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|vom|von|zu|zum|zur)$/;

/** Behind the family name. */
export const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** A second given name: of plain letters, and no particle of a family's. */
export const MIDDLE = /^\p{Lu}[a-zäöüåæøß’'-]+$/u;
/** A word in capitals, long enough to be said, so no abbreviation. Decomposed: "Ö" has a vowel too. */
export const WORD = /^(?=.*[AEIOUYÆØŒ])\p{Lu}[\p{Lu}\p{M}'’-]{2,}$/u;
