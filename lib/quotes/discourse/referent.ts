/** Whom words refer to. */
import type { Person } from '../../people/person.ts';

export interface Referent {
  readonly person: Person;
  /** 0..1, how the words attribute left aside. */
  readonly certainty: number;
  /** The words can mean nobody else. */
  readonly alone?: boolean;
  /** By what the words led to them. */
  readonly by: Link;
}

/** What leads from words to the one they mean. */
export type Link =
  | 'name'
  | 'pronoun'
  | 'body-pronoun' // "it", "they", and "she" where bodies have a gender
  | 'role' // "the mayor": whose role says so
  | 'relation' // "his wife": whose role is that of a relative
  | 'giver' // "the statement": who gave it out
  | 'company' // "the company": the body of that kind
  | 'brought-in' // "the spokesman" behind "a spokesman"
  | 'stand-in' // "the man": whom a pronoun would mean
  | 'newcomer'; // "a neighbour": nobody the article has named
