/** Which links of a list or a heading belong to the article, and which offer others. */
import { describe, expect, test } from 'vitest';
import type { RawBlock } from '../../../lib/article/blocks/raw-block.ts';
import { removeClutter } from '../../../lib/article/clutter/remove-clutter.ts';
import { ALL_WORDS } from '../../../lib/text/packs/page/abroad/all-words.ts';
import { PARAGRAPHS } from '../../fixtures/pages/ferry-article.ts';

function block(tag: string, text: string, more: Partial<RawBlock> = {}): RawBlock {
  return { text, tag, path: [tag], marks: [], picture: 'none', linkShare: 0, emphasisShare: 0, ...more };
}

const link = { linkShare: 1 };
const item = (text: string) => block('LI', text, link);
const STORY = PARAGRAPHS.map((text) => block('P', text));
const HARBOURS = ['Northmouth', 'Tarn Bridge', 'Skell'].map(item);
const STORIES = ['The winter in ten pictures', 'Why the herring came back', 'A seal in the school'].map(item);

/** What is left of blocks in the middle of the story. */
function leftOf(own: readonly RawBlock[]): readonly RawBlock[] {
  const { kept } = removeClutter([...STORY.slice(0, 4), ...own, ...STORY.slice(4)], {
    titles: [],
    authors: [],
    words: ALL_WORDS,
  });
  return own.filter((each) => kept.includes(each));
}

describe('a list of links is the article’s', () => {
  test.each([
    ['under a heading', [block('H3', 'Harbours with a ferry'), ...HARBOURS]],
    ['behind a colon', [block('P', 'The boat calls at three harbours on its way:'), ...HARBOURS]],
    ['where an item says more', [block('LI', 'Oddmouth, on Sundays', { linkShare: 0.3 }), ...HARBOURS]],
    [
      'where it is long',
      [block('P', 'All of them were asked.'), ...Array.from({ length: 9 }, (_, at) => item(`Harbour ${at}`))],
    ],
  ])('%s', (_name, own) => {
    expect(leftOf(own)).toEqual(own);
  });
});

describe('a list of links leads to other stories', () => {
  test('where it follows upon the end of a sentence', () => {
    expect(leftOf(STORIES)).toEqual([]);
  });

  test('where a line offers them', () => {
    expect(leftOf([block('P', 'Read more:'), ...STORIES])).toEqual([]);
  });

  test.each(['Topics', 'Tags:', 'Filed under', 'Themen', 'Temas'])(
    'under the label %s, however long',
    (label) => {
      const topics = Array.from({ length: 9 }, (_, at) => item(`Harbour ${at}`));
      expect(leftOf([block('DIV', label), ...topics])).toEqual([]);
      const named = block('P', label);
      expect(leftOf([named])).toEqual([named]);
    },
  );

  test('or to the article’s own headings', () => {
    const headings = [block('H2', 'A winter of waiting'), block('H2', 'What comes next')];
    const contents = headings.map(({ text }) => item(text));
    expect(leftOf([block('H3', 'What you will find here'), ...contents, ...headings])).toEqual([
      block('H3', 'What you will find here'),
      ...headings,
    ]);
  });
});

describe('a heading that is a link', () => {
  const heading = block('H3', 'The Lobster Pot', link);
  const text = block(
    'P',
    'Its soup is made of what the boats bring in, and it is gone by noon on most days.',
  );

  test('is the article’s with its text under it, lines between them or not', () => {
    for (const between of [[], [block('P', 'map', link), block('P', 'Old Town')]]) {
      expect(leftOf([heading, ...between, text])).toContain(heading);
    }
  });

  test('is another story’s in a row of such headings, and where nothing stands under it', () => {
    const row = [heading, block('H3', 'Two sunken boats raised', link), block('H3', 'A choir wins', link)];
    expect(leftOf(row)).toEqual([]);
    expect(leftOf([heading, block('H3', 'What comes next'), text])).not.toContain(heading);
  });
});

test('a heading or an item in capitals is no offer of another article', () => {
  const own = [
    block('H2', '3. THE OLD HARBOUR OF SKELL', { linkShare: 0.9 }),
    block('LI', 'LIGHTHOUSES OF THE NORTH', { linkShare: 0.6 }),
  ];
  expect(leftOf(own)).toEqual(own);
});
