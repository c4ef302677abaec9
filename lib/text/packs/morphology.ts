/** Ends of words that tell what a word is, and how to get at its plain form. */
import type { Endings, Pairs, Words } from './words.ts';

export interface Morphology {
  /** Ends of adverbs: "-ly". */
  readonly adverbEndings: Endings;
  /** Ends of adjectives before a noun, where these are capitalised: German "-es" in "Neues Gesetz". */
  readonly adjectiveEndings: Endings;
  /** Ends of nouns for what somebody does or is, where these have no capitals: Italian "-mento". No such noun speaks. */
  readonly abstractEndings: Endings;
  /** Ends of adjectives behind a noun that hardly a finite verb has: Italian "-ale" in "commissione regionale". */
  readonly relationalEndings: Endings;
  /** Ends of infinitives that go with a finite verb by a preposition, each with what the third person has there: Italian "are>a". */
  readonly infinitiveEndings: Pairs;
  /** Ends of finite verbs that no adjective behind a noun has: Spanish "-ó" in "la compañía emitió". */
  readonly finiteEndings: Endings;
  /** The same behind a noun in the plural, with which an adjective would agree: French "-ent" in "les riverains protestent". */
  readonly pluralFiniteEndings: Endings;
  /** Ends of nouns in the plural, where adjectives have the same. */
  readonly agreeingPluralEndings: Endings;
  /** Ends of participles that open a fronted clause: "Speaking to reporters, …". */
  readonly participleEndings: Endings;
  /** Ends of superlatives, which are no names: Italian "-issimo". */
  readonly superlativeEndings: Endings;
  /** Those of past participles among them: "-ed". */
  readonly pastParticipleEndings: Endings;
  /** Ends of verbs of saying that tell the subject's gender: Polish "powiedziała". */
  readonly masculineVerbEndings: Endings;
  readonly feminineVerbEndings: Endings;
  /** Ends of verbs of saying that have several subjects, and never one: Spanish "dijeron". */
  readonly pluralVerbEndings: Endings;
  /** Beginnings of verbs, where these tell: Indonesian "meng-". Behind a noun that can speak, such a word is the sentence's verb. */
  readonly verbBeginnings: Endings;
  /** Ends of verbs of saying that hold their subject, a pronoun: Indonesian "-nya" in "katanya". Nobody else is named behind them. */
  readonly subjectVerbEndings: Endings;
  /** Ends of a verb that no infinitive has: English "-s". */
  readonly inflectedVerbEndings: Endings;
  /** What makes the third person of a bare verb: English "-s". */
  readonly thirdPersonEndings: Endings;
  /** Ends of verbs in the passive, behind which nobody is named: Turkish "denildi". */
  readonly passiveVerbEndings: Endings;
  /** Ends of participles that end a relative clause before its noun: Turkish "yapan". */
  readonly relativeParticipleEndings: Endings;
  /** Ends of compound titles: German "-minister", "-sprecherin". */
  readonly roleNounEndings: Endings;
  /** Ends that a noun of a role may have or lack: a definite article, a case. Titles are looked up without them. */
  readonly roleInflections: Endings;
  /** Ends of nouns that are definite without an article: Norwegian "-en"; "-" where a bare noun is. */
  readonly definiteEndings: Endings;
  /** Ends of nouns that are several people: Norwegian "-erne", German "-oren". Where a singular may end so, left out. */
  readonly pluralNounEndings: Endings;
  /** Ends of women's nouns, where an article has another gender in another case: German "der Zeitung". */
  readonly feminineNounEndings: Endings;
  /** Ends of common nouns, where these are capitalised: German "-ung". */
  readonly commonNounEndings: Endings;
  /** Ends that make a genitive of a name without an apostrophe: German "-s" in "Merkels Sprecher". */
  readonly genitiveEndings: Endings;
  /** Ends that a case gives to a name, each with what the nominative has there: Czech "ové>ová", "a>". The surest first. */
  readonly caseEndings: Pairs;
  /** Ends that the genitive gives to common nouns and adjectives: Polish "-u", "-ego". */
  readonly attributeEndings: Endings;
  /** Ends of adjectives and possessives that no nominative has: Polish "-ego", Czech "-ého". */
  readonly obliqueModifierEndings: Endings;
  /** Ends of the instrumental, of offices as of names: Polish "-em", "-ą". */
  readonly instrumentalEndings: Endings;
  /** Ends of names that no nominative has, a foreign one neither: Polish "-ów", "-cji"; not "-u" (Popescu), nor Czech "-ů" (Petrů). */
  readonly obliqueNameEndings: Endings;
  /** Ends of the dative, in which a paper's name in marks hears and does not speak: Russian "«Курьеру»". */
  readonly dativeEndings: Endings;
  /** Ends of names after one's father, which stand behind a first name and are no surname: Russian "-ович", "-овна". */
  readonly patronymicEndings: Endings;
  /** Suffixes that hang on a name by an apostrophe: Turkish "ın" in "Ankara’nın". Such a name is no subject. */
  readonly apostropheSuffixes: Words;
  /** Words that newsrooms write with an apostrophe for their accent, each with its proper form: Italian "e'>è". */
  readonly apostropheAccents: Pairs;
  /** Those that tell where something comes from: "dan". A subset. */
  readonly ablativeSuffixes: Words;
  /** Those of the genitive: Turkish "nın" in "Ankara’nın". */
  readonly genitiveSuffixes: Words;
  /** Letters that are read as others, as newsrooms spell one word in several ways: Romanian "ș>s ş>s". Tables hold what is read. */
  readonly foldedLetters: Pairs;
  /** Pronouns hung on a verb, with their hyphens: "-t-il". Cut off as words of their own. */
  readonly enclitics: Endings;
}
