/** What names are made of, and what only looks like one. */
import type { Gender, GivenNames } from './names/given-names.ts';
import type { Endings, Phrases, Words } from './words.ts';

export interface ProperNames extends GivenNames {
  /** Given names of other languages, by the gender that they agree on; empty where the pack's own are of all countries. */
  readonly abroad: ReadonlyMap<string, Gender | undefined>;
  /** Ends of first names that are women's more often than not: "-a". */
  readonly femaleEndings: Endings;
  /** Ends of surnames that are a woman's, and a man's, where these differ: Russian "-ова", "-ов". */
  readonly femaleSurnameEndings: Endings;
  readonly maleSurnameEndings: Endings;
  /** Ends of surnames that no woman's noun in the singular has: Italian "-ini", "-oli". */
  readonly surnameEndings: Endings;
  /** Lower-case words inside a name: "van", "de", "bin". */
  readonly particles: Words;
  /** Words behind a surname that are none: "jr". */
  readonly suffixes: Words;
  /** Words in the names of organisations: "university", "party". */
  readonly organisationWords: Words;
  /** Those that end a firm's name and never a person's: "Productions". */
  readonly firmWords: Words;
  /** Those that end the name of what cannot speak, a place, an event, a law, a work's part, and hardly a person's: "Stadium". */
  readonly muteWords: Words;
  /** Those that begin one: "Fort". */
  readonly muteOpeners: Words;
  /** Nouns of what bears somebody's name: "hospital", "prize"; where it follows its noun, it is no speaker's. */
  readonly namedAfterPeople: Words;
  /** Words behind which a place or a body has its own name: Indonesian "Desa" in "Kepala Desa Sukamaju". */
  readonly nameBearers: Words;
  /** Words that join the parts of an organisation's name: "of" in "Department of Health". */
  readonly organisationJoiners: Words;
  /** Places that a newspaper names without "in": countries, continents, big cities. Several words, one a line. */
  readonly places: Phrases;
  /** Months and weekdays: no name starts with one. */
  readonly dates: Words;
  /** Nationalities, parties, creeds: capitalised, but nobody. */
  readonly nonNames: Words;
  /** Given names elsewhere that are nouns or other words here: German "Tor", "Tage". */
  readonly wordsHere: Words;
  /** Nouns in the singular for whoever comes from somewhere: "the Scot said". */
  readonly demonyms: Words;
}
