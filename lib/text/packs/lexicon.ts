/** The words of a language by their tag. A word may have several; each list gives inflected forms, in lower case. */
import type { Pairs, Phrases, Words } from './words.ts';

export interface Lexicon {
  /** Forms of verbs that attribute speech: "said", "says", "told". Finite forms, and participles that stand with an auxiliary ("déclaré"). */
  readonly reportingVerbs: Words;
  /** Verbs by which "it" stands in a paper: German "heißt" in "Im Urteil heißt es", Norwegian "står". Not listed elsewhere. */
  readonly documentVerbs: Words;
  /** Verbs by which a paper passes somebody's words on, and whose object has said them: Russian "цитирует" in "«…», — цитирует Иванова «Курьер»". */
  readonly citingVerbs: Words;
  /** Forms without a subject of their own, which take their clause's: "saying", "adding". */
  readonly reportingParticiples: Words;
  /** "having" in "of having said". */
  readonly perfectParticiples: Words;
  /** Verbs that report only when they stand right beside a quote: "called", "thinks", "laughed". */
  readonly weakReportingVerbs: Words;
  /** Verbs of saying of who asks: "asked". */
  readonly askingVerbs: Words;
  /** Verbs of saying of who has been asked: "replied". */
  readonly answerVerbs: Words;
  /** What opens a question that is told: "what" in "asked Jones what he saw". */
  readonly interrogatives: Words;
  /** Verbs of writing: "wrote" in "Smith wrote to all residents:". */
  readonly writingVerbs: Words;
  /** Passives whose agent stands right behind them: Indonesian "disampaikan" in "Hal itu disampaikan Smith". A subset of `reportingVerbs`. */
  readonly agentVerbs: Words;
  /** Auxiliaries by which nobody has said it yet: "might" in "people might say". */
  readonly irrealisModals: Words;
  /** Past participles of what somebody feels: "delighted" in "Smith was delighted with “…”", whose words these are. */
  readonly feelingParticiples: Words;
  /** Auxiliaries of what will be or would be: “will” in “they will say”. */
  readonly modals: Words;
  /** The word before an infinitive: “to”. */
  readonly infinitiveMarker: string;
  /** Auxiliaries of the passive: "was" in "was told" (the subject hears, and does not speak). */
  readonly passiveAuxiliaries: Words;
  /** Participles that are no passive beside these, as their verbs have no object: Italian "intervenuto". */
  readonly activeParticiples: Words;
  /** Verbs of saying that mean "make" before another infinitive: Italian "fa" in "si fa attendere". */
  readonly causativeVerbs: Words;
  /** Auxiliaries and adverbs that may stand between a subject and its verb: "has", "also", "later". */
  readonly auxiliaries: Words;
  /** Auxiliaries that hang on a pronoun by an apostrophe, with it: "'d" in "he'd". */
  readonly hungAuxiliaries: Words;
  /** Past forms that no ending tells: "came". */
  readonly irregularPasts: Words;
  /** How many, before a noun or before "of" and a noun: "two of the nurses", "many residents". */
  readonly quantifiers: Words;
  /** "week" in "last week", where no preposition leads to it. */
  readonly timeNouns: Words;
  /** What stands behind "he" where it means nobody: French "il faut". */
  readonly impersonalVerbs: Words;
  readonly masculinePronouns: Words;
  readonly femininePronouns: Words;
  /** Plural ones; they name nobody. */
  readonly pluralPronouns: Words;
  /** Words for somebody spoken of that tell a gender, subjects apart: him, his. */
  readonly masculineMarks: Words;
  readonly feminineMarks: Words;
  /** Singular ones for things and organisations. */
  readonly neuterPronouns: Words;
  /** "I", "me", "my": no body says it. */
  readonly firstPersonSingular: Words;
  /** Those of one person behind a preposition: German "laut ihm", Dutch "volgens haar". */
  readonly masculineObjects: Words;
  readonly feminineObjects: Words;
  /** First-person subject pronouns: "I told him" is the reporter. */
  readonly firstPersonPronouns: Words;
  /** Second-person ones, possessives too, by which the reader or anybody is meant: "you know the feeling". */
  readonly secondPersonPronouns: Words;
  /** Relative pronouns: "who" in "X, who said". */
  readonly relativePronouns: Words;
  /** Possessives: "his" in "his lawyer said". */
  readonly possessives: Words;
  /** Object pronouns that stand before the verb: French "l'" in "Smith l'a accusé". */
  readonly objectClitics: Words;
  /** Those by which somebody says it of themselves: French "s'" in "Smith s'est dite fière". */
  readonly reflexives: Words;
  /** Those of nobody beside a verb by which it stands in a paper: Italian "si" in "si legge". */
  readonly impersonalPronouns: Words;
  /** What opens a sentence that tells who said it, before a form of "be": Italian "a dirlo" in "A dirlo è Rossi"; or before its subject. */
  readonly cleftOpeners: Phrases;
  /** Words that open a clause with whoever else is there: Spanish "acompañada" in "Acompañada por Smith, dijo". */
  readonly companionOpeners: Words;
  /** Prepositions before what is spoken of: "on". */
  readonly topicPrepositions: Words;
  /** What means the one named last, a man or a woman: Italian "quest'ultimo", "quest'ultima". */
  readonly latterMen: Phrases;
  readonly latterWomen: Phrases;
  /** "so" where a name alone follows: Italian "così" in "«…», così Rossi". */
  readonly thusAdverbs: Words;
  /** Sources that are whoever was in mind: French "à ses yeux". */
  readonly ownSources: Phrases;
  /** Prepositions before the body whose people speak: Spanish "desde" in "explican desde la plataforma". */
  readonly provenancePrepositions: Words;
  /** Articles that are prepositions before a plural: Portuguese "a" in "disse a jornalistas". */
  readonly pluralPrepositions: Words;
  /** Words that lose their last letter before a vowel and hang on by an apostrophe: "l" in "l’Europe". */
  readonly elidedWords: Words;
  /** Articles, demonstratives and quantifiers. */
  readonly determiners: Words;
  /** Indefinite ones: "a man" is nobody named before. A subset of `determiners`. */
  readonly indefiniteDeterminers: Words;
  /** Demonstratives that stand behind their noun: Indonesian "itu" in "pelatih itu". */
  readonly demonstrativesBehind: Words;
  /** Articles, possessives and contractions in a case that no subject has: German "den", "dem", "im". */
  readonly obliqueDeterminers: Words;
  /** Articles and demonstratives that tell a man or a woman: French "le", "une". */
  readonly masculineDeterminers: Words;
  readonly feminineDeterminers: Words;
  /** Those of one that neither of the two lists above has: Spanish "cada"; "otra", which tells a woman, too. A subset of `determiners`. */
  readonly singularDeterminers: Words;
  readonly prepositions: Words;
  /** Prepositions that tie a noun to a noun: "for" in "a spokesman for the bank". A subset of `prepositions`. */
  readonly linkingPrepositions: Words;
  /** Prepositions that bring in the agent of a passive: "by" in "described by X as". */
  readonly agentPrepositions: Words;
  /** Prepositions that lead to a verb's object where that is a person: Spanish "a" in "criticó a X". A subset of `prepositions`. */
  readonly objectPrepositions: Words;
  /** Phrases before a source, one a line: "according to". */
  readonly sourcePrepositions: Phrases;
  /** Phrases before a quote that hold the source as a possessive or in a case of its own: Polish "jego zdaniem", Czech "podle ní". */
  readonly hisSources: Phrases;
  readonly herSources: Phrases;
  /** Phrases after a source, one a line: German "zufolge" stands behind its noun. */
  readonly sourcePostpositions: Phrases;
  /** Finite verbs in the mood of reported speech: German "sei", "habe". */
  readonly reportedMood: Words;
  /** Prepositions that mean the same where they open a clause: French "pour" in "Pour Jane Smith, …". */
  readonly opinionPrepositions: Words;
  /** Words between who is quoted and "saying": "as" in "quoted her as saying". */
  readonly quotativeParticles: Words;
  /** Nouns for what somebody says: Italian "appello" in "«…» è l’appello del sindaco". */
  readonly utteranceNouns: Words;
  /** Prepositions, with their articles, between such a noun and whose it is: "del". */
  readonly genitivePrepositions: Words;
  /** Words that open a sentence about what was said before it: German "das" in "Das sagte Huber". */
  readonly anaphoricOpeners: Words;
  /** Those that open a clause as well: "when" in "they laughed when Smith said". A subset of `prepositions`. */
  readonly subordinators: Words;
  /** Words that lead to a clause that tells how something was put: "as" in "…, as Smith put it". */
  readonly comparativeOpeners: Phrases;
  readonly conjunctions: Words;
  /** Courtesies and ranks that stand before a surname, without their full stop: "dr", "sen". Those of either gender. */
  readonly honorifics: Words;
  readonly maleHonorifics: Words;
  readonly femaleHonorifics: Words;
  /** Those that may stand before a first name alone: "Sir Keir". */
  readonly firstNameHonorifics: Words;
  /** Offices and trades, heads of a role: "president", "minister", "spokeswoman". */
  readonly roleNouns: Words;
  /** Those that a man or a woman holds by the word's form. */
  readonly maleRoleNouns: Words;
  readonly femaleRoleNouns: Words;
  /** Those that one person has in the same article, each line one office: "mayor" and "alderman". Read where nobody has the very word. */
  readonly roleSynonyms: Phrases;
  /** What else an office is called, the office last: Polish "szef rządu" is the "premier". */
  readonly officeParaphrases: Phrases;
  /** Words before a title that are no name where they open a sentence: "former". */
  readonly roleModifiers: Words;
  /** What speaks beside a verb of saying though no noun stands there: "another", "one of them". */
  readonly loneSpeakers: Phrases;
  /** Possessives of a third person, each with its pronoun, or with none where they tell no gender: "her>she". */
  readonly possessors: Pairs;
  /** What an age is counted in: "years", "ans". */
  readonly ageNouns: Words;
  /** Nouns for people without a name, singular and plural: "source", "officials", "mother". */
  readonly personNouns: Words;
  /** Those that stand for somebody named before: "the man", "the 34-year-old". */
  readonly anaphoricPersonNouns: Words;
  /** Parties to a case: "the accused", "the victim". They stand for nobody who has an office. A subset of `personNouns`. */
  readonly partyNouns: Words;
  /** Offices that one holds in a town or a land, known without a name: "the prime minister". */
  readonly soleOffices: Phrases;
  /** Nouns for bodies and papers that speak: "company", "statement", "report". */
  readonly bodyNouns: Words;
  /** Nouns by which a text calls an organisation that it has named: "the company". A subset of `bodyNouns`. */
  readonly anaphoricBodyNouns: Words;
  /** Those by which it calls any of them: "the body", "the institution". A subset of `anaphoricBodyNouns`. */
  readonly generalBodyNouns: Words;
  /** Nouns for bodies of one kind, each line one: Spanish "ayuntamiento consistorio". */
  readonly bodySynonyms: Phrases;
  /** Papers that speak for whoever gave them out: "statement". A subset of `bodyNouns`. */
  readonly statementNouns: Words;
  /** Adjectives behind their noun that take a preposition: "close" in "a source close to Smith". */
  readonly postpositiveAdjectives: Words;
  /** Verbs that present what is said: "came" in "came the reply". */
  readonly presentingVerbs: Words;
  /** What somebody's saying is called: "words" in "in Smith's words". */
  readonly sourceNouns: Words;
  /** Prepositions that go with a verb: "in" in "chimed in". */
  readonly verbParticles: Words;
  /** Conjunctions that open a condition: "if". */
  readonly conditionals: Words;
  /** Nouns for anybody: "people" in "people say". */
  readonly genericNouns: Words;
  /** Verbs that explain a word: "means" in "which means “a pause”". */
  readonly glossVerbs: Words;
  /** What else leads from a word to its explanation: "or". */
  readonly glossConjunctions: Words;
  /** What is sung or played belongs to no speaker: "song", "sings". */
  readonly performanceWords: Words;
  /** Things that bear words which nobody says: "banner", "sign". */
  readonly inscriptionNouns: Words;
  /** Words after which marks hold a title or a name, not speech: "titled", "dubbed", "film". */
  readonly titleIntroducers: Words;
  /** Prepositions right behind which a name stands: German "läuft unter „…“". A subset of `prepositions`. */
  readonly namingPrepositions: Words;
  /** Words right behind a quotation that make a name or a charge of it: Turkish "adlı". */
  readonly titleFollowers: Words;
  /** Words besides those above that may open a sentence with a capital and are no names. */
  readonly sentenceOpeners: Words;
  /** Words with a full stop that ends no sentence, without the stop: "lt", "gov". */
  readonly abbreviations: Words;
}
