/**
 * What attribution needs to know of Chinese, Japanese and Korean, where a name shows neither by a capital nor (but for
 * Korean) by spaces: words before and behind it do. Tables again; each list becomes one alternative of a pattern.
 */
export interface ClausePack {
  readonly languages: readonly string[];
  readonly writing: 'japanese' | 'chinese' | 'korean';
  /** Verbs of saying, as far as all their forms are alike. */
  readonly says: string;
  /** What hangs on a quotation that somebody says: Japanese と, Korean 라고. Empty in Chinese. */
  readonly quoting: string;
  /** Words behind that which make a name or a title of it: "called". */
  readonly naming: string;
  /** Nouns for what somebody says, where such a noun holds the quotation: "声" in 「…」という声. */
  readonly utterances: string;
  /** Forms by which nobody has said it yet: "if one said". */
  readonly imagined: string;
  /** Forms of the passive, whose subject hears: "was told". */
  readonly heard: string;
  /** Verbs that bring in somebody to answer: "interviewed". */
  readonly asks: string;
  /** "according to", before a source or behind it. */
  readonly accordingTo: string;
  /** Courtesies behind a name. */
  readonly honorifics: string;
  /** Offices and trades; behind the name in Japanese and Korean, before it in Chinese. */
  readonly titles: string;
  /** Nouns for people without a name. */
  readonly people: string;
  /** Surnames, where they tell a name. */
  readonly surnames: string;
  /** Surnames that tell one only right before a title or a courtesy. */
  readonly rareSurnames: string;
  /** Given names of other countries as they are written here, before their surname. */
  readonly foreignNames: string;
  /** Pronouns for one person, and words like "the same man". */
  readonly pronouns: string;
  /** "the same company": the body named last. */
  readonly sameBody: string;
  /** Ends of names of bodies. */
  readonly bodies: string;
  /** Words that may stand before a subject or behind it, and belong to neither it nor the verb. */
  readonly asides: string;
}

/** A list with spaces as the source of a pattern; the longest alternative is tried first. */
export function oneOf(list: string): string {
  const words = list.split(/\s+/).filter((word) => word !== '');
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;
}
