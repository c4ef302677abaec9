/** What a language's sentences are built like: one switch for each thing that a rule must know. */
export interface Grammar extends WordOrder {
  /** Clauses need no subject; a verb without one takes the last subject. */
  readonly dropsSubjects: boolean;
  /** An attribution may stand inside the marks: « A, dit-il, B ». */
  readonly parentheticalAttribution: boolean;
  /** The same, but between dashes alone: Russian «A, — сказал он. — B». */
  readonly dashedAttribution: boolean;
  /** A paragraph that opens with a dash is speech. */
  readonly dashSpeech: boolean;
  /** A dash behind a full stop opens speech in the middle of a paragraph: Swedish "Hon är glad. – Jag kommer, säger hon." */
  readonly dashSpeechWithin: boolean;
  /** Bodies are "he" or "she" as well, by their noun's gender: French "le syndicat … ajoute-t-il". */
  readonly gendersThings: boolean;
  /** Names of people stand without an article: Italian "il Senato" is no person. */
  readonly bareNames: boolean;
  /** Adjectives stand behind their noun: "la directora general" is a director. */
  readonly adjectivesFollow: boolean;
  /** Common nouns are capitalised as well: a capital alone makes no name. */
  readonly capitalisesNouns: boolean;
  /** Nouns grow together, the last part tells what it is: Norwegian "konsulentselskapet". */
  readonly compounds: boolean;
  /** The writing has no spaces between words. */
  readonly unspaced: boolean;
}

/** How free the order of subject, verb and objects is. */
export interface WordOrder {
  /** The verb may stand before its subject anywhere ("Gestern sagte X: …"), not only after a quote. */
  readonly verbBeforeSubject: boolean;
  /** In a main clause the verb is the second phrase: behind a clause and its comma it comes first, and its subject next. */
  readonly verbSecond: boolean;
  /** A verb or a subject may follow a fronted phrase without a comma: "Ähnlich äußerte sich X". */
  readonly frontsWithoutComma: boolean;
  /** The verb ends its clause: Turkish "“…” itirafında bulundu". */
  readonly verbFinal: boolean;
  /** "it" may be an object that stands first: Norwegian "Det sier naboen". */
  readonly frontsObjects: boolean;
  /** Who heard it may stand between the verb of saying and its subject: French "a dit à l'AFP X". */
  readonly hearerBeforeSubject: boolean;
  /** A clause opens with its subject: ", but X issued a statement saying". */
  readonly clausesOpenWithSubject: boolean;
  /** A preposition's object is the subject of the participle behind it: "accused X of saying". */
  readonly controlsParticiples: boolean;
  /** A sentence that opens with a participle of saying tells what its subject heard: "Asked …, X". */
  readonly participleOpenersHear: boolean;
  /** What stands right behind a verb of saying is its speaker, whatever it looks like: "said 7of9". */
  readonly speakerRightBehindVerb: boolean;
  /** A name may describe the noun behind it: "a senior Union backbencher". */
  readonly namesModifyNouns: boolean;
  /** An office may have its field between itself and the name: "director of sport X". */
  readonly rolesTakeFields: boolean;
  /** The field of an office stands behind it, and the name behind both, with nothing between: Indonesian "Ketua DPRD Leeds Jane Smith". */
  readonly fieldsStandBare: boolean;
  /** People are called by any of their names: Indonesian "Adnan" and "Samsul" of "Lalu Samsul Adnan". */
  readonly middleNamesCall: boolean;
  /** A name or a title in marks stands right behind its noun: Polish "programu „Bezpieczna rzeka”". */
  readonly namesStandApposed: boolean;
  /** A definite noun may bring in somebody new: "the lawyer". */
  readonly definitesIntroduce: boolean;
}

/** Subject, verb, object, as in English. */
export const SUBJECT_FIRST: WordOrder = {
  verbBeforeSubject: false,
  verbSecond: false,
  verbFinal: false,
  frontsWithoutComma: false,
  frontsObjects: false,
  hearerBeforeSubject: false,
  clausesOpenWithSubject: true,
  controlsParticiples: true,
  participleOpenersHear: true,
  speakerRightBehindVerb: true,
  namesModifyNouns: true,
  rolesTakeFields: true,
  fieldsStandBare: false,
  middleNamesCall: false,
  namesStandApposed: false,
  definitesIntroduce: true,
};

/** The verb stands before its subject where another phrase comes first, or anywhere. */
export const VERB_MOVES: WordOrder = {
  verbBeforeSubject: true,
  verbSecond: false,
  verbFinal: false,
  frontsWithoutComma: true,
  frontsObjects: true,
  hearerBeforeSubject: true,
  clausesOpenWithSubject: false,
  controlsParticiples: false,
  participleOpenersHear: false,
  speakerRightBehindVerb: false,
  namesModifyNouns: false,
  rolesTakeFields: false,
  fieldsStandBare: false,
  middleNamesCall: false,
  namesStandApposed: true,
  definitesIntroduce: false,
};
