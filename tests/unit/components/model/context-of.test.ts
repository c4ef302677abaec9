/** What is shown around a quote. */
import { expect, it } from 'vitest';
import { contextOf } from '../../../../components/model/context-of.ts';
import type { Naming, Quote } from '../../../../lib/quotes/quote.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';

const PARAGRAPHS = [
  'First.',
  'The mayor then spoke of boats.',
  '“One boat will do,”',
  '“and another one,” she said.',
];
const ARTICLE = articleFromParagraphs({ paragraphs: PARAGRAPHS, language: 'en' });

function quote(...words: readonly string[]) {
  const parts = words.map((word) => {
    const start = ARTICLE.text.indexOf(word);
    return { start, end: start + word.length };
  });
  return { parts, certainty: 0 };
}

function named(name: string): Naming {
  const start = ARTICLE.text.indexOf(name);
  const block = ARTICLE.blocks.find(({ end }) => end > start);
  return { name: { start, end: start + name.length }, sentence: block ?? { start, end: start } };
}

/** The quote stands in “”, what tells its speaker in __. */
function shown(of: Quote): readonly string[] {
  const signs = { plain: ['', ''], quote: ['“', '”'], attribution: ['_', '_'] } as const;
  return contextOf(ARTICLE, of).map(
    ({ pieces, isAfterGap }) =>
      (isAfterGap ? '[…] ' : '') +
      pieces.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join(''),
  );
}

it('is its paragraph, where that says more than the quote', () => {
  expect(shown(quote('boats'))).toEqual(['The mayor then spoke of “boats”.']);
});

it('is the paragraph before too, where the quote fills its own and nobody is named', () => {
  expect(shown(quote('One boat will do,'))).toEqual([PARAGRAPHS[1], '««One boat will do,»»'].map(withMarks));
});

it('is every paragraph that the quote goes through, with the words that tell its speaker', () => {
  const at = ARTICLE.text.indexOf('she said');
  const attribution = { start: at, end: at + 'she said'.length };
  expect(shown({ ...quote('One boat will do,', 'another one,'), attribution })).toEqual(
    ['««One boat will do,»»', '«and «another one,»» _she said_.'].map(withMarks),
  );
});

it('goes back to the sentence that names the speaker, and no further', () => {
  expect(shown({ ...quote('another one,'), naming: named('mayor') })).toEqual(
    ['The _mayor_ then spoke of boats.', '«One boat will do,»', '«and «another one,»» she said.'].map(
      withMarks,
    ),
  );
});

it('leaves out what stands between, where the name is far', () => {
  expect(shown({ ...quote('another one,'), naming: named('First') })).toEqual(
    ['_First_.', '[…] «and «another one,»» she said.'].map(withMarks),
  );
});

it('is nothing for a quote without parts', () => {
  expect(contextOf(articleFromParagraphs({ paragraphs: [] }), quote())).toEqual([]);
});

/** The page's marks and the quote's are the same sign: told apart by nothing but their number. */
function withMarks(text: string | undefined): string {
  return (text ?? '').replaceAll('«', '“').replaceAll('»', '”');
}
