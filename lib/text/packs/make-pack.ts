/** A pack from the rows that are known of a language. */
import type { Pack } from './pack.ts';
import { unknown } from './unknown.ts';

/** A pack as it is written: fields that are left out are empty. */
type Rows = Pick<Pack, 'languages'> &
  Partial<Pick<Pack, 'proven' | 'clauses' | 'prose'>> & {
    readonly [Part in 'grammar' | 'lexicon' | 'names' | 'morphology' | 'page']?: Partial<Pack[Part]>;
  };

/** @param rows what is known of a language @returns its pack, where the rest is empty */
export function makePack(rows: Rows): Pack {
  const lexicon = { ...unknown.lexicon, ...rows.lexicon };
  return {
    ...unknown,
    ...rows,
    grammar: { ...unknown.grammar, ...rows.grammar },
    lexicon: { ...lexicon, personNouns: new Set([...lexicon.personNouns, ...lexicon.partyNouns]) },
    names: { ...unknown.names, ...rows.names },
    morphology: { ...unknown.morphology, ...rows.morphology },
    page: { ...unknown.page, ...rows.page },
  };
}
