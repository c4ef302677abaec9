/** What the packs hold, and what they leave empty. */
import { describe, expect, it } from 'vitest';
import { KNOWN_LANGUAGES } from '../../../lib/text/packs/load-pack.ts';
import type { Pack } from '../../../lib/text/packs/pack.ts';
import { packFor } from '../../pack-for.ts';

const GROUPS = ['lexicon', 'names', 'morphology', 'page'] as const;

/** Read from the first word on, by a rule of their own. */
const PACKS = [...new Set(KNOWN_LANGUAGES.map(packFor))].filter(
  ({ lexicon }) => lexicon.reportingVerbs.size > 0,
);

function emptyFields(pack: Pack): readonly string[] {
  return GROUPS.flatMap((group) =>
    Object.entries(pack[group]).flatMap(
      ([field, table]: [string, ReadonlySet<string> | readonly unknown[]]) =>
        [...table].length === 0 ? [`${group}.${field}`] : [],
    ),
  );
}

describe.each(PACKS.map((pack) => [pack.languages[0] ?? '', pack] as const))(
  'The pack %s',
  (language, pack) => {
    it('tells what it leaves empty', () => {
      const empty = emptyFields(pack);
      console.info(`${language}: ${empty.length} empty: ${empty.join(' ')}`);
      // Without these no quote finds its speaker.
      for (const field of [
        'reportingVerbs',
        'masculinePronouns',
        'prepositions',
        'conjunctions',
        'roleNouns',
        'personNouns',
      ])
        expect(empty).not.toContain(`lexicon.${field}`);
    });

    it('is written in lower case', () => {
      for (const group of ['lexicon', 'morphology'] as const)
        for (const table of Object.values(pack[group]))
          for (const word of [table].flat() as Iterable<string>[])
            for (const form of word) expect(form).toBe(form.toLowerCase());
    });

    it('lists each preposition that ties or subordinates, each indefinite determiner, with the rest of its kind', () => {
      const { lexicon } = pack;
      const strays = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
        [...part].filter((word) => !whole.has(word));
      expect(strays(lexicon.subordinators, lexicon.prepositions)).toEqual([]);
      expect(strays(lexicon.indefiniteDeterminers, lexicon.determiners)).toEqual([]);
      expect(strays(lexicon.anaphoricBodyNouns, lexicon.bodyNouns)).toEqual([]);
      expect(strays(lexicon.statementNouns, lexicon.bodyNouns)).toEqual([]);
    });
  },
);
