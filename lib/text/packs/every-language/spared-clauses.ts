/** Words that open what a sentence can spare, and what it cannot, by language. */

export interface SparedClauses {
  /** Besides prepositions and participles: open a clause at a sentence's end that what stands before can do without. */
  readonly tails: string;
  /** Open what changes the truth of what stands before: conditions, exceptions, contrasts. */
  readonly conditions: string;
}

/**
 * Languages that set a comma before a relative clause only where it can be spared. In German, Russian, Turkish and
 * their like a comma tells nothing, and nothing is cut at one.
 */
export const SPARED_CLAUSES: Readonly<Record<string, SparedClauses>> = {
  en: {
    tails: 'while when where because',
    conditions:
      'if unless except until without but though although despite like as than not nor or provided assuming',
  },
  fr: {
    tails: 'alors tandis où',
    conditions: 'si sauf sans hormis malgré mais comme quoique bien même excepté outre ni ou pour à de',
  },
  es: {
    tails: 'mientras donde',
    conditions: 'si salvo excepto sin aunque pese pero como a de para ni o según sino',
  },
  it: {
    tails: 'mentre dove',
    conditions: 'se salvo tranne senza anche nonostante ma come a di per né o secondo',
  },
  pt: {
    tails: 'enquanto onde',
    conditions: 'se salvo exceto sem embora apesar mas como a de para nem ou segundo conforme',
  },
  no: { tails: 'der', conditions: 'hvis dersom uten uten om men selv sjøl trass enn unntatt eller ikke' },
  sv: { tails: 'där', conditions: 'om utan men trots än förutom eller inte även' },
};
