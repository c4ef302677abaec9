/** Words by which pages of a kind say what they are, in several languages. */

/** In a title or a path of the address. */
export const LIVE_TITLE =
  /\b(?:live(?:\s?blog|\s?updates|ticker)?|as it happened|en direct|en directo|in diretta|ao vivo|liveblogg?|na żywo|direkte)\b/iu;
export const OPINION_TITLE =
  /^(?:opinion|comment|commentary|editorial|op-ed|column|viewpoint|meinung|kommentar|leitartikel|tribune|édito|éditorial|chronique|opinión|columna|opinione|editoriale|opinião|opinie|ledare|leder|debatt|kronikk|mielipide|opinia|komentář|yorum|мнение|колонка)\b\s*[:|–—-]/iu;
export const OPINION_PATH =
  /\/(?:opinions?|commentisfree|comment|columns?|columnists?|editorials?|op-ed|meinung|kommentare?|debats?|tribunes?|opinion(?:es|ni|i)|ledare|debatt|meninger|kronikk)\//iu;
export const HOW_TO_TITLE =
  /^(?:how (?:to|do|can)|(?:a )?guide to|comment (?!les|le|la|l['’])\p{L}+er\b|so (?:geht|machen|können)|wie (?:man|sie)|cómo \p{L}+[aei]r\b|come \p{L}+re\b|como \p{L}+[aei]r\b|hoe (?:je|u)|så (?:gör|här)|slik|cara|jak)\s/iu;
export const RECIPE_HEADING =
  /^(?:ingredients|method|directions|preparation|zutaten|zubereitung|ingrédients|préparation|ingredientes|elaboración|preparación|ingredienti|preparazione|modo de preparo|ingrediënten|bereiding|ingredienser|gör så här|slik gjør du|składniki|suroviny|malzemeler|hazırlanışı|bahan|ингредиенты)\b.{0,24}$/iu;
export const PAPER_HEADING =
  /^(?:abstract|background|objectives?|methods?|materials and methods|results?|findings|conclusions?|discussion|introduction|summary|zusammenfassung|résumé|resumen|interpretation|funding)\s*:?$/iu;
export const DEATH =
  /\b(?:dies|died|has died|dead at|obituary|passed away|est morte?|est décédée?|mort de|nécrologie|gestorben|verstorben|nachruf|muere|murió|fallece|falleció|obituario|è mort[oa]|addio a|morreu|overleden|dör|död|døde?|dødsfall|zmarła?|zemřela?|öldü|hayatını kaybetti|скончал[а-я]+|умер(?:ла)?|meninggal dunia|qua đời)\b/iu;
/** News of a death in an event is a report, not an obituary. */
export const CASUALTY =
  /\b(?:victims?|victimes?|víctimas?|vittim[ae]|vítimas?|opfer|slachtoffers?|offer|ofre|ofiar[ay]?|obět|attack|attentat|crash|accident|shooting)\b/iu;
export const AGE =
  /\b(?:aged?|at|was|der|à|alter von|a los|all['’]età di|aos|leeftijd van|åldern|alder)\s(?:the age of\s)?\d{2,3}\b|\b\d{2,3}\s(?:ans|años|anni|anos|år|Jahren?|лет|tahun|tuổi|yaşında)\b/iu;
export const SPORT =
  /\b(?:goals?|scored|scorer|half-?time|penalt(?:y|ies)|kick-?off|wickets?|innings|touchdown|quarterback|striker|midfielder|referee|league|premiership|tor|tore|halbzeit|elfmeter|but|mi-temps|gol|goles|partido|reti|rete|primo tempo|doelpunt|mål|omgang|halvlek|bramka|gole|матч|гол|maç|pertandingan|bàn thắng)\b/giu;
/** The time before an entry of a live page. */
export const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|gmt|bst|[ce]e?st|uhr))?|\d{1,2}h\d{2}|\d{1,2}(?:\.\d{2})?\s?(?:am|pm))\b/iu;
/** Behind an article at most. */
export const NUMBER_IN_TITLE = /^(?:the\s|les\s|die\s|los\s|las\s|i\s|as\s|os\s|de\s)?\d{1,3}\s\p{L}/iu;
/** The writer, in person. */
export const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(?:I|I['’]\p{L}+|my|me|ich|mein|je|j['’]|mon|yo|mi|io|mio|eu|meu|ik|mijn|jag|jeg|min|ja|já|ben|saya|tôi|я)(?![\p{L}\p{N}])/u;
