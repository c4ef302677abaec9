/** Who is quoted, and with how much of what is quoted: as a line and as a table. */
import type { Table } from '../../lib/cite/table.ts';
import type { Share } from './speaker-groups.ts';
import type { Wording } from './wording.ts';

/** "82 % of the quoted words are from 5 named sources · 18 % from 2 unnamed sources" */
export function whoLine(shares: readonly Share[], { t, count, percent }: Wording): string {
  const said = (kinds: readonly Share['attribution']['kind'][]) => {
    const own = shares.filter(({ attribution }) => kinds.includes(attribution.kind));
    return { speakers: own.length, share: percent(own.reduce((sum, { words }) => sum + words, 0)) };
  };
  const named = said(['named']);
  const unnamed = said(['described']);
  const unknown = said(['uncertain', 'none']);
  return [
    count('who.named', named.speakers, { share: named.share }),
    unnamed.speakers > 0 && count('who.unnamed', unnamed.speakers, { share: unnamed.share }),
    unknown.speakers > 0 && t('who.unknown', { share: unknown.share }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The speakers with the most words first; who is not known comes last. */
export function whoTable(shares: readonly Share[], { t, number, percent }: Wording): Table {
  const isKnown = ({ attribution }: Share) => 'name' in attribution;
  const sorted = shares.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || b.words - a.words);
  return [
    ['speaker', 'role', 'kind', 'quotes', 'words', 'share'].map((column) =>
      t(`who.columns.${column as 'speaker'}`),
    ),
    ...sorted.map(({ attribution, quotes, words, wordCount }) => [
      'name' in attribution ? attribution.name : t(`speaker.${attribution.kind}`),
      'role' in attribution ? (attribution.role ?? '') : '',
      t(`who.kinds.${attribution.kind}`),
      number(quotes),
      number(wordCount),
      percent(words),
    ]),
  ];
}
