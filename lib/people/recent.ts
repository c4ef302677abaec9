/** Who a text has just spoken of by a pronoun or a title, or let speak: what a later pronoun leans on besides names. */
import type { Person } from './person.ts';

export interface Recent {
  readonly person: Person;
  readonly block: number;
  /** They spoke; otherwise they were a sentence's subject. */
  readonly spoke: boolean;
}
