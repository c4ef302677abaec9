/** How far a noun that stands for a speaker is to be trusted. */

/** How far to trust each way from a noun to somebody: 0..1. */
export const TRUST = {
  role: 0.9,
  /** Another in the article has that role. */
  sharedRole: 0.6,
  trade: 0.85,
  relation: 0.8,
  /** The statement is the sentence's subject's. */
  giver: 0.8,
  company: 0.75,
  broughtIn: 0.85,
  /** A noun that means whoever a pronoun would. */
  standIn: 0.8,
  /** The same for an office beside which the person has another, and for a noun that no table knows to be a person's. */
  doubtfulStandIn: 0.5,
  newcomer: 0.85,
  /** Of a noun that may be a thing's. */
  thing: 0.5,
} as const;
