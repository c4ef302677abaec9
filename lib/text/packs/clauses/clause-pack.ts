/**
 * What attribution needs to know of Chinese, Japanese and Korean, where a name shows neither by a capital nor (but for
 * Korean) by spaces: words before and behind it do. Tables again; each list becomes one alternative of a pattern.
 */
export interface ClausePack {
  readonly languages: readonly string[];
  readonly writing: 'japanese' | 'chinese' | 'korean';
  /** Verbs of saying, as far as all their forms are alike. */
  readonly reportingVerbs: string;
  /** What hangs on a quotation that somebody says: Japanese と, Korean 라고. Empty in Chinese. */
  readonly quotativeParticles: string;
  /** Words behind that which make a name or a title of it: "called". */
  readonly namingVerbs: string;
  /** Nouns for what somebody says, where such a noun holds the quotation: "声" in 「…」という声. */
  readonly utteranceNouns: string;
  /** Forms by which nobody has said it yet: "if one said". */
  readonly irrealisForms: string;
  /** Forms of the passive, whose subject hears: "was told". */
  readonly passiveReportingVerbs: string;
  /** Verbs that bring in somebody to answer: "interviewed". */
  readonly interviewVerbs: string;
  /** "according to", before a source or behind it. */
  readonly sourceAdpositions: string;
  /** Courtesies behind a name. */
  readonly honorifics: string;
  /** Offices and trades; behind the name in Japanese and Korean, before it in Chinese. */
  readonly roleNouns: string;
  /** Nouns for people without a name. */
  readonly personNouns: string;
  /** Surnames, where they tell a name. */
  readonly surnames: string;
  /** Surnames that tell one only right before a title or a courtesy. */
  readonly rareSurnames: string;
  /** Given names of other countries as they are written here, before their surname. */
  readonly foreignGivenNames: string;
  /** Pronouns for one person, and words like "the same man". */
  readonly personalPronouns: string;
  /** "the same company": the body named last. */
  readonly anaphoricBodyNouns: string;
  /** Ends of names of bodies. */
  readonly bodyNouns: string;
  /** Words that may stand before a subject or behind it, and belong to neither it nor the verb. */
  readonly adverbials: string;
}

/** A list with spaces as the source of a pattern; the longest alternative is tried first. */
export function oneOf(list: string): string {
  const words = list.split(/\s+/).filter((word) => word !== '');
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;
}
