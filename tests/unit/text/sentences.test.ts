import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

function sentencesOf(language: string, ...paragraphs: string[]): string[] {
  const article = articleFromParagraphs({ language, paragraphs });
  return splitSentences(article, packFor(article.language)).map((sentence) => slice(article.text, sentence));
}

/** Each row: a language, and the sentences that stand between the bars. */
const ROWS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Mr. Hale met Dr. A. B. Moss at No. 10.|They spoke for 2.5 hours.'],
  ['en', 'She moved to the U.S. Senate in Jan. 2019 at 3 p.m. sharp.|He left the U.S.|The rest stayed.'],
  ['en', 'Acme Inc. Chairman Jo Reed resigned.|It was sold to Acme Inc.|The price is secret.'],
  ['en', '“Go now.|Run!” he said.|“Who cares?” Ms Bird asked.|“Nobody?”|Then it was quiet.'],
  ['en', 'The vote was lost.|Then they went home.'],
  ['en', 'See www.Example.Com for more.|He waited…|Nothing came... and went.'],
  ['en', '1. Chop the onions.|2. Fry them.'],
  ['en', '(It rained.)|[It snowed.]|• It hailed.'],
  ['en', 'A headline without a full stop'],
  [
    'de',
    'Am 3. Mai kam Dr. Vogel z. B. nach Ulm.|„Das ist gut.“|Etwa ca. 5 Prozent blieben.|Er rief: »Nein.«|Dann ging er.',
  ],
  ['de', 'Im 19. Jahrhundert war es anders.|Das war 1850.|Der König lebte noch.'],
  ['fr', '« Bonjour. »|Puis M. Morel est parti.|« Que faire ? »|Il a dit « oui. » et non.'],
  ['es', '¿Qué pasa?|Nada.|El Sr. Vega vive en EE.UU. desde 1990.|¡Vamos!'],
  ['it', 'Il sig. Neri ha parlato alle 3.|Il prof. Bassi no.'],
  ['nl', 'Dhr. Bakker sprak met mevr. Smit.|Het was o.a. koud.'],
  ['sv', 'Det gäller bl.a. Lund.|Han kom kl. 12 i går.'],
  ['no', 'Den 17. mai er en fridag.|Hun sa f.eks. nei.'],
  ['pl', 'Mieszka przy ul. Długiej od 3 r. życia.|To prof. Nowak.'],
  ['cs', 'Stalo se to 3. května v 19. století.|Přišel Ing. Novák.'],
  ['tr', 'Dr. Kaya 3. sırada geldi.|Bu bir rekor.'],
  ['ru', 'В 2019 г. А. С. Орлов уехал.|Это было т.е. давно.'],
  ['el', 'Πού είναι\u037e|Ο κ. Δήμου ήρθε.'],
  ['hi', 'यह पहला वाक्य है।|दूसरा वाक्य यह है।'],
  ['ar', 'هذه جملة.|هل تفهم؟|نعم.'],
  ['vi', 'Ông A. Lê đến Huế.|Trời mưa to.'],
];

describe('splitSentences', () => {
  it.each(ROWS)('splits %s: %s', (language, text) => {
    expect(sentencesOf(language, text.replaceAll('|', ' '))).toEqual(text.split('|'));
  });

  it('mends a missing space after a full stop', () => {
    expect(sentencesOf('en', 'The vote was lost.Then they left at 10.Nobody spoke.')).toEqual([
      'The vote was lost.',
      'Then they left at 10.',
      'Nobody spoke.',
    ]);
  });

  it('mends it after an acronym too, and leaves initials alone', () => {
    expect(sentencesOf('fr', "Il a parlé à l'AFP.Depuis lundi, la route est fermée.")).toEqual([
      "Il a parlé à l'AFP.",
      'Depuis lundi, la route est fermée.',
    ]);
    expect(sentencesOf('en', 'The U.S.Navy sent J.R.Moss.')).toHaveLength(1);
  });

  it('parts lines that a page has joined by a bar', () => {
    expect(sentencesOf('en', 'Pier shut | Storm damage | The pier was shut on Monday.')).toEqual([
      'Pier shut |',
      'Storm damage |',
      'The pier was shut on Monday.',
    ]);
  });

  it('needs no space in Chinese and Japanese, and keeps what stands in corner brackets whole', () => {
    expect(sentencesOf('ja', '彼は話した。「そうだ。行こう。」と彼女は答えた。終わり。')).toEqual([
      '彼は話した。',
      '「そうだ。行こう。」と彼女は答えた。',
      '終わり。',
    ]);
    expect(sentencesOf('zh', '他说：“好。”然后走了。完！')).toEqual(['他说：“好。”', '然后走了。', '完！']);
  });

  it('ends a bracket that is never closed nowhere, so that one stray mark swallows no block', () => {
    expect(sentencesOf('ja', '彼は「話した。次の文。')).toEqual(['彼は「話した。', '次の文。']);
  });

  it('lets no sentence reach over a block', () => {
    expect(sentencesOf('en', 'One without an end', 'and another. Third.')).toEqual([
      'One without an end',
      'and another.',
      'Third.',
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences({ text: '', blocks: [], language: 'und' }, packFor('und'))).toEqual([]);
    expect(
      splitSentences({ text: '  ', blocks: [{ start: 0, end: 2, role: 'item' }], language: '' }, packFor('')),
    ).toEqual([]);
    expect(sentencesOf('xx', '... !!! ???')).toEqual(['... !!! ???']);
  });
});
