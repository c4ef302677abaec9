import { describe, expect, test } from 'vitest';
import type { RawBlock } from '../../../lib/article/blocks/raw-block.ts';
import { removeClutter } from '../../../lib/article/clutter/remove-clutter.ts';
import { ALL_WORDS } from '../../../lib/text/packs/page/abroad/all-words.ts';
import { PARAGRAPHS, TITLE } from '../../fixtures/pages/ferry-article.ts';

function block(text: string, more: Partial<RawBlock> = {}): RawBlock {
  const { tag = 'P' } = more;
  return { text, tag, path: [tag], marks: [], picture: 'none', linkShare: 0, emphasisShare: 0, ...more };
}

const STORY = PARAGRAPHS.map((text) => block(text));

/** Why a block is removed from the end of the story's first half or, for notes, from its end; undefined where it stays. */
function reasonFor(candidate: RawBlock, place: 'middle' | 'end' = 'middle'): string | undefined {
  const at = place === 'end' ? STORY.length : 4;
  const blocks = [...STORY.slice(0, at), candidate, ...STORY.slice(at)];
  const { kept, removed } = removeClutter(blocks, {
    titles: [TITLE],
    authors: ['Maren Holt'],
    words: ALL_WORDS,
  });
  expect(kept.length + removed.length).toBe(blocks.length);
  expect(STORY.every((paragraph) => kept.includes(paragraph))).toBe(true);
  return removed.find((entry) => entry.block === candidate)?.reason;
}

type Candidate = [text: string, more?: Partial<RawBlock>];

const link = { linkShare: 1 };

describe.each<[string, Candidate[]]>([
  [
    'read-more',
    [
      ['Read more: How the winter changed Skell', { linkShare: 0.7 }],
      ['Related:', {}],
      ['Lesen Sie auch: Die Insel im Winter', { linkShare: 0.7 }],
      ['À lire aussi : L’île en hiver', { linkShare: 0.6 }],
      ['Lea también: La isla en invierno', { linkShare: 0.6 }],
      ['Leia também: A ilha no inverno', { linkShare: 0.6 }],
      ['Leggi anche: L’isola d’inverno', { linkShare: 0.6 }],
      ['Lees ook: Het eiland in de winter', { linkShare: 0.7 }],
      ['Läs också: Ön på vintern', { linkShare: 0.7 }],
      ['Les også: Øya om vinteren', { linkShare: 0.7 }],
      ['Czytaj też: Wyspa zimą', { linkShare: 0.6 }],
      ['Čtěte také: Ostrov v zimě', { linkShare: 0.6 }],
      ['Читайте также: Остров зимой', { linkShare: 0.6 }],
      ['Baca juga: Pulau di musim dingin', { linkShare: 0.7 }],
      ['Simak juga: Pulau di musim dingin', { linkShare: 0.7 }],
      ['Citește și: Insula iarna', { linkShare: 0.7 }],
      ['Citiţi şi: Insula iarna', { linkShare: 0.7 }],
      ['関連記事：冬の島', { linkShare: 0.6 }],
      ['相关阅读：冬天的岛', { linkShare: 0.6 }],
    ],
  ],
  [
    'credit',
    [
      ['Photo: Tove Berg'],
      ['Image credit: Tove Berg / The Courier'],
      ['People wait on the quay at Skell (Photo: Tove Berg)'],
      ['People wait on the quay at Skell. Tove Berg/Getty Images'],
      ['© Tove Berg'],
      ['Foto: Tove Berg'],
    ],
  ],
  [
    'byline',
    [
      ['By Maren Holt'],
      ['By Maren Holt and Tove Berg'],
      ['Von Maren Holt'],
      ['Par Maren Holt'],
      ['Por Maren Holt | Skell'],
      ['Maren Holt'],
    ],
  ],
  [
    'date-line',
    [
      ['12 March 2025'],
      ['March 12, 2025 at 2:05 pm'],
      ['Published: 12 March 2025, 14:05'],
      ['Veröffentlicht am 12.03.2025 um 14:05 Uhr'],
      ['Publié le 12 mars 2025'],
      ['Publicado em 12 de março de 2025'],
      ['Publicat: 12 martie 2025'],
      ['3 hours ago'],
      ['4 min read'],
    ],
  ],
  [
    'post-data',
    [
      ['12/03/2025 - Author: Maren Holt - Category: Sea'],
      ['Autor: Maren Holt | Kategorie: Meer'],
      ['Автор: Марен Холт Категория: Море'],
      ['来源：港口日报 作者：林美玉 2025-03-12 08:30'],
      ['发布时间：2025年3月12日 来源：港口日报 阅读：321'],
      ['著者：林 美玉 公開日：2025年3月12日 カテゴリ：海'],
      ['기자: 김해린 입력: 2025.03.12 08:30'],
    ],
  ],
  [
    'control',
    [
      ['Advertisement'],
      ['Share this'],
      ['Anzeige'],
      ['Publicité'],
      ['Publicidad'],
      ['Реклама'],
      ['広告'],
      ['Skip to main content'],
    ],
  ],
  [
    'sign-up',
    [
      ['Sign up to our newsletter for the best of the coast.'],
      ['Get the news of the coast delivered to your inbox every morning.'],
      ['Follow us on Facebook and Instagram.'],
      ['Abonnieren Sie unseren Newsletter.'],
      ['Abonnez-vous à notre lettre du matin.'],
      ['Suscríbete a nuestro boletín de la costa.'],
      ['Got a news tip? Tell us.'],
    ],
  ],
  [
    'link-list',
    [
      ['The winter in pictures', link],
      ['Tags: ferries, Skell Island', { linkShare: 0.7 }],
      ['Темы: паром, остров', { linkShare: 0.7 }],
      ['The winter in pictures', { ...link, tag: 'H4', path: ['UL', 'LI', 'H4'] }],
    ],
  ],
  ['title-again', [[TITLE], [`${TITLE}.`]]],
  [
    'no-text',
    [['* * *'], ['https://courier.example/sea/ferry'], ['news@courier.example'], ['2 of 14'], ['3/12']],
  ],
  ['repeated', [[PARAGRAPHS[3] ?? '']]],
  [
    'marked-clutter',
    [
      ['The morning tide, before breakfast.', { marks: ['newsletter-promo'] }],
      ['The winter on Skell in ten pictures.', { marks: ['', 'story__related'] }],
      ['What the island said in letters to us.', { marks: ['ReadMoreBox'] }],
      ['Our reporter at sea was born on Skell.', { marks: ['', '', 'contrib-bio'] }],
    ],
  ],
  ['marked-byline', [['Maren Holt, Skell', { marks: ['article-byline'] }]]],
  [
    'caption',
    [
      ['The Anna Lund leaves the harbour.', { tag: 'FIGCAPTION', path: ['FIGURE', 'FIGCAPTION'] }],
      ['The Anna Lund leaves the harbour.', { marks: ['photo__caption'] }],
      ['The Anna Lund leaves the harbour.', { picture: 'beside' }],
      ['The Anna Lund at the quay', { picture: 'inside' }],
    ],
  ],
])('%s', (reason, candidates) => {
  test.each(candidates)('%s', (text, more = {}) => {
    expect(reasonFor(block(text, more))).toBe(reason);
  });
});

describe('end-note', () => {
  test.each([
    ['Maren Holt is a reporter at the Marrow Courier.'],
    ['Maren Holt is the Courier’s correspondent for the islands.'],
    ['Additional reporting by Tove Berg'],
    ['All rights reserved. Not to be republished without a licence.'],
    ['Comments are moderated before they appear.'],
    ['Tous droits réservés.'],
    ['If you value the reporting of the Courier, we have a favour to ask. It keeps the islands in the news.'],
    ['Please support our journalism.'],
    ['Hat Ihnen der Artikel gefallen? Dann erzählen Sie es weiter.'],
    ['来源：港口日报'],
    ['（责任编辑：王海）'],
    ['编辑：王海'],
    ['Views expressed in this article are those of the author alone.'],
  ])('%s', (text) => {
    expect(reasonFor(block(text), 'end')).toBe('end-note');
  });
});

describe('stays', () => {
  test.each<Candidate>([
    ['“It is over,” she said.'],
    ['编辑：你们整个冬天都在等这艘船，现在它回来了，岛上的人怎么说？'],
    ['记者：票价会变吗？'],
    ['No.'],
    ['He was photographed by Reuters on the quay, and the picture went around the world.'],
    ['Read the label before you take the pills, the doctor said.'],
    ['Related costs rose to 1.9 million in the same time.'],
    ['By Tuesday the boat was back.'],
    ['On 12 March 2025 the last repair was paid for.'],
    ['Published accounts put the cost at 1.9 million.'],
    ['The newsletter of the harbour board reported the cracks first.'],
    ['Share prices of the yard fell by a tenth.'],
    ['She is a reporter, he is the mayor, and they do not speak.'],
    ['A winter of waiting', { tag: 'H2' }],
    ['The second boat', { tag: 'H2', linkShare: 1 }],
    ['The council has paid for the repair twice, the mayor said.', { marks: ['media--sourced-paragraph'] }],
    ['The boat was full on the first day.', { marks: ['wp-block-media-text'] }],
    ['Views of the sea are what they come for, and they have their own boat.'],
    ['Supporters of the ferry want to become members of the board.'],
    ['Monday: two boats', { tag: 'LI', path: ['UL', 'LI'] }],
    ['12', { tag: 'TD', path: ['TABLE', 'TR', 'TD'] }],
    ['1.9 million', { tag: 'TD', path: ['TABLE', 'TR', 'TD'] }],
    ['Nobody told us anything.', { tag: 'BLOCKQUOTE', path: ['BLOCKQUOTE'], marks: ['author-quote'] }],
  ])('%s', (text, more = {}) => {
    expect(reasonFor(block(text, more))).toBeUndefined();
  });
});

test('a section about something else goes with its heading, up to the next heading of its level', () => {
  const most = block('Most read', { tag: 'H2' });
  const other = block('Storm closes two harbours on the north coast for a week.');
  const own = block('What comes next', { tag: 'H2' });
  const last = block('The council meets again in May to decide on the second boat.');
  const { kept, removed } = removeClutter([...STORY, most, other, own, last], {
    titles: [],
    authors: [],
    words: ALL_WORDS,
  });
  expect(removed.map(({ reason }) => reason)).toEqual(['other-section', 'other-section']);
  expect(kept).toEqual([...STORY, own, last]);
});

test('a page whose every paragraph looks like clutter keeps them all', () => {
  const marked = STORY.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.slice(0, 120),
    marks: ['sponsored'],
  }));
  expect(removeClutter(marked, { titles: [], authors: [], words: ALL_WORDS }).kept).toEqual(marked);
});
