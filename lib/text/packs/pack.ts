/**
 * What the algorithms need to know of a language, as plain tables: no algorithm below or above holds a word of any language.
 *
 * How to add a language: copy the table of a near relative in this folder, translate it word by word, and its common words
 * in `prose/`, list the pack in `load-pack.ts` and its given names in `names/all-names.ts`, and write a test with an invented article. Every list
 * is lower case and separated by spaces unless said otherwise; an empty list is allowed, the rule that reads it then
 * never fires. Give inflected forms, not lemmas. Where a word reads in two ways, leave it out of the list whose rule
 * would do harm.
 */
import type { ClausePack } from './clauses/clause-pack.ts';

export interface Pack extends GivenNames, Prose {
  /** BCP 47 primary subtags that the pack serves. */
  readonly languages: readonly string[];

  /** Many annotated articles stand behind its rules: names are surer. */
  readonly proven: boolean;

  // Speech
  /** Forms of verbs that attribute speech: "said", "says", "told". Finite forms, and participles that stand with an auxiliary ("déclaré"). */
  readonly says: Words;
  /** Verbs by which "it" stands in a paper: German "heißt" in "Im Urteil heißt es", Norwegian "står". Not listed elsewhere. */
  readonly stands: Words;
  /** Forms without a subject of their own, which take their clause's: "saying", "adding". */
  readonly saying: Words;
  /** "having" in "of having said". */
  readonly having: Words;
  /** Auxiliaries by which nobody has said it yet: "might" in "people might say". */
  readonly imagined: Words;
  /** What is sung or played belongs to no speaker: "song", "sings". */
  readonly sung: Words;
  /** Verbs that report only when they stand right beside a quote: "called", "thinks", "laughed". */
  readonly weaklySays: Words;
  /** Phrases before a source, one a line: "according to". */
  readonly accordingTo: Phrases;
  /** Prepositions that mean the same where they open a clause: French "pour" in "Pour Jane Smith, …". */
  readonly opinions: Words;
  /** Phrases after a source, one a line: German "zufolge" stands behind its noun. */
  readonly accordingToAfter: Phrases;
  /** Words between who is quoted and "saying": "as" in "quoted her as saying". */
  readonly quotative: Words;
  /** Auxiliaries of the passive: "was" in "was told" (the subject hears, and does not speak). */
  readonly passives: Words;
  /** Prepositions that bring in the agent of a passive: "by" in "described by X as". */
  readonly agent: Words;
  /** Things that bear words which nobody says: "banner", "sign". */
  readonly signs: Words;
  /** Words after which marks hold a title or a name, not speech: "titled", "dubbed", "film". */
  readonly titled: Words;
  /** The verb may stand before its subject anywhere ("Gestern sagte X: …"), not only after a quote. */
  readonly inverts: boolean;
  /** Clauses need no subject; a verb without one takes the last subject. */
  readonly dropsSubjects: boolean;
  /** An attribution may stand inside the marks: « A, dit-il, B ». */
  readonly incises: boolean;
  /** A paragraph that opens with a dash is speech. */
  readonly dashSpeech: boolean;
  /** Questioners' and answerers' marks in interviews, with their colon left out: "q", "a", "question". */
  readonly interview: Words;

  // Pronouns: third person, as subjects
  readonly he: Words;
  readonly she: Words;
  /** Bodies are "he" or "she" as well, by their noun's gender: French "le syndicat … ajoute-t-il". */
  readonly gendersThings: boolean;
  /** Ends of verbs of saying that tell the subject's gender: Polish "powiedziała". */
  readonly maleVerbEndings: Words;
  readonly femaleVerbEndings: Words;
  /** Ends of verbs of saying that have several subjects, and never one: Spanish "dijeron". */
  readonly pluralVerbEndings: Words;
  /** Plural ones; they name nobody. */
  readonly they: Words;
  /** Singular ones for things and organisations. */
  readonly it: Words;
  /** What stands behind "he" where it means nobody: French "il faut". */
  readonly impersonal: Words;
  /** Relative pronouns: "who" in "X, who said". */
  readonly who: Words;
  /** Possessives: "his" in "his lawyer said". */
  readonly possessives: Words;
  /** First-person subject pronouns: "I told him" is the reporter. */
  readonly i: Words;
  /** Pronouns hung on a verb, with their hyphens: "-t-il". Cut off as words of their own. */
  readonly enclitics: Words;
  /** Words that lose their last letter before a vowel and hang on by an apostrophe: "l" in "l’Europe". */
  readonly elisions: Words;

  // Noun phrases
  readonly articles: Words;
  /** Indefinite ones: "a man" is nobody named before. A subset of `articles`. */
  readonly indefinite: Words;
  /** Articles, possessives and contractions in a case that no subject has: German "den", "dem", "im". */
  readonly oblique: Words;
  /** Adjectives stand behind their noun: "la directora general" is a director. */
  readonly nounsFirst: boolean;
  /** Articles and demonstratives that tell a man or a woman: French "le", "une". */
  readonly maleArticles: Words;
  readonly femaleArticles: Words;
  readonly prepositions: Words;
  /** Prepositions that tie a noun to a noun: "for" in "a spokesman for the bank". A subset of `prepositions`. */
  readonly ties: Words;
  /** Those that open a clause as well: "when" in "they laughed when Smith said". A subset of `prepositions`. */
  readonly subordinators: Words;
  readonly conjunctions: Words;
  /** Auxiliaries and adverbs that may stand between a subject and its verb: "has", "also", "later". */
  readonly between: Words;
  /** Object pronouns that stand before the verb: French "l'" in "Smith l'a accusé". */
  readonly clitics: Words;
  /** Ends of adverbs: "-ly". */
  readonly adverbEndings: Words;
  /** Ends of participles that open a fronted clause: "Speaking to reporters, …". */
  readonly participleEndings: Words;
  /** Words besides those above that may open a sentence with a capital and are no names. */
  readonly openers: Words;

  // People
  /** Courtesies and ranks that stand before a surname, without their full stop: "dr", "sen". Those of either gender. */
  readonly honorifics: Words;
  readonly maleHonorifics: Words;
  readonly femaleHonorifics: Words;
  /** Those that may stand before a first name alone: "Sir Keir". */
  readonly firstNameHonorifics: Words;
  /** Offices and trades, heads of a role: "president", "minister", "spokeswoman". */
  readonly titles: Words;
  /** Words before a title that are no name where they open a sentence: "former". */
  readonly beforeTitles: Words;
  /** Those that a man or a woman holds by the word's form. */
  readonly maleTitles: Words;
  readonly femaleTitles: Words;
  /** Ends of compound titles: German "-minister", "-sprecherin". */
  readonly titleEndings: Words;
  /** Nouns for people without a name, singular and plural: "source", "officials", "mother". */
  readonly personNouns: Words;
  /** Those that stand for somebody named before: "the man", "the 34-year-old". */
  readonly generics: Words;
  /** Nouns for bodies and papers that speak: "company", "statement", "report". */
  readonly bodyNouns: Words;
  /** Papers that speak for whoever gave them out: "statement". A subset of `bodyNouns`. */
  readonly statements: Words;
  /** Nouns by which a text calls an organisation that it has named: "the company". A subset of `bodyNouns`. */
  readonly companyNouns: Words;
  /** Words in the names of organisations: "university", "party". */
  readonly organisationWords: Words;
  /** Those that end a firm's name and never a person's: "Productions". */
  readonly firmWords: Words;
  /** Places that a newspaper names without "in": countries, continents, big cities. Several words, one a line. */
  readonly places: Phrases;
  /** Months and weekdays: no name starts with one. */
  readonly dates: Words;
  /** Nationalities, parties, creeds: capitalised, but nobody. */
  readonly notNames: Words;
  /** Lower-case words inside a name: "van", "de", "bin". */
  readonly particles: Words;
  /** Words that join the parts of an organisation's name: "of" in "Department of Health". */
  readonly joiners: Words;
  /** Words behind a surname that are none: "jr". */
  readonly nameSuffixes: Words;
  /** Ends that make a genitive of a name without an apostrophe: German "-s" in "Merkels Sprecher". */
  readonly genitives: Words;
  /** Ends that a case gives to a name, each with what the nominative has there: Czech "ové>ová", "a>". The surest first. */
  readonly caseEndings: Words;
  /** Suffixes that hang on a name by an apostrophe: Turkish "ın" in "Ankara’nın". Such a name is no subject. */
  readonly caseSuffixes: Words;
  /** Ends that a noun of a role may have or lack: a definite article, a case. Titles are looked up without them. */
  readonly roleEndings: Words;
  /** Ends of nouns that are definite without an article: Norwegian "-en"; "-" where a bare noun is. */
  readonly definiteEndings: Words;
  /** Words right behind a quotation that make a name or a charge of it: Turkish "adlı". */
  readonly titledBehind: Words;
  /** Ends of first names that are women's more often than not: "-a". */
  readonly femaleNameEndings: Words;
  /** Words with a full stop that ends no sentence, without the stop: "lt", "gov". */
  readonly abbreviations: Words;
  /** Common nouns are capitalised as well: a capital alone makes no name. */
  readonly capitalisesNouns: boolean;
  /** Ends of women's nouns, where an article has another gender in another case: German "der Zeitung". */
  readonly femaleNounEndings: Words;
  /** Ends of common nouns, where these are capitalised: German "-ung". */
  readonly nounEndings: Words;
  /** The writing has no spaces between words. */
  readonly unspaced: boolean;
  /** Tables for languages whose clauses are read from behind: Japanese, Chinese, Korean. */
  readonly clauses?: ClausePack;
}

/** Given names in lower case, by the gender that they tell. */
export interface GivenNames {
  readonly maleNames: Words;
  readonly femaleNames: Words;
}

/** What running text is read by. */
export interface Prose {
  /** Words so common that they say nothing about a text's subject. At a sentence's head they tell that a sentence begins. */
  readonly stopWords: Words;
  /** Absent where nobody has listed them. */
  readonly openings?: OpeningWords;
  readonly stops?: Stops;
}

/** Abbreviations after which a full stop often ends no sentence, without it, parted by spaces. */
export interface Stops {
  /** Always followed by more of the sentence: titles before names, "vs", "z.b". */
  readonly binding?: string;
  /** Followed by more of the sentence where a figure comes next: "no", "jan". */
  readonly numbering?: string;
  /** May end a sentence; do so only where the next word is one that begins sentences. */
  readonly loose?: string;
}

/** Words at a sentence's head that tie it to what stands before: sources of regular expressions, parted by bars. */
export interface OpeningWords {
  /** Refer to somebody or something named earlier. */
  readonly pronouns: string;
  /** Tie the sentence to the one before; can be cut wherever they stand. */
  readonly coordinators: string;
  /** Tie the sentence to the one before; cut before a comma only. Those written with their comma tie only with it: "First Minister". */
  readonly connectives: string;
  /** What may follow a pronoun that refers to nothing: "It is clear that". */
  readonly expletive?: RegExp;
  /** Words follow one another without spaces, so any may follow one of these. */
  readonly unspaced?: boolean;
}

export type Gender = 'm' | 'f';
export type Words = ReadonlySet<string>;
/** Each phrase as its words. */
export type Phrases = readonly (readonly string[])[];

/** A table of words from a list with spaces, and of more forms where a paradigm gives them. */
export function words(list: string, ...more: readonly Iterable<string>[]): Words {
  return new Set([...split(list), ...more.flatMap((forms) => [...forms])]);
}

/** Every stem with every ending; "-" is the ending of a bare stem. For regular verbs, and for men's and women's titles. */
export function forms(stems: string, endings: string): readonly string[] {
  return split(stems).flatMap((stem) => split(endings).map((ending) => stem + ending.replace('-', '')));
}

function split(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** A table of phrases from a list with one on each line (or several, divided by commas). */
export function phrases(list: string): Phrases {
  return list
    .split(/[\n,]/)
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((phrase) => phrase[0] !== '');
}
