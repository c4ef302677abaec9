/** Phrases by which pages are read before anybody knows their language. */

/** Phrases by BCP 47 language; each is the source of a regular expression, mostly plain words. */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;
