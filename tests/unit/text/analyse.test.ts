/** One reading of an article, made once: what stands in it, and that nobody changes it. */
import { expect, it } from 'vitest';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

function read(paragraphs: readonly string[], language = 'en') {
  const article = articleFromParagraphs({ paragraphs, language });
  return { text: article.text, analysis: analyse(article, packFor(language)) };
}

it('holds the sentences, the quotations and the tokens of an article, each quoted token with its quotation', () => {
  const { text, analysis } = read(['The ferry left late. “We waited for the tide,” said Marit Solheim.']);
  expect(analysis.sentences.map((sentence) => slice(text, sentence))).toEqual([
    'The ferry left late.',
    '“We waited for the tide,” said Marit Solheim.',
  ]);
  expect(analysis.quotations.flatMap(({ parts }) => parts.map((part) => slice(text, part)))).toEqual([
    'We waited for the tide,',
  ]);
  const quoted = analysis.tokens.filter(({ quotation }) => quotation === 0).map((token) => token.text);
  expect(quoted).toEqual(['“', 'We', 'waited', 'for', 'the', 'tide', ',', '”']);
});

it('counts a line without a full stop among the inserts', () => {
  const { analysis } = read(['The ferry left late.', 'Read more about the tide', 'It came back at noon.']);
  expect([...analysis.inserts]).toEqual([1]);
});

it('is frozen', () => {
  expect(Object.isFrozen(read(['A ferry left.']).analysis)).toBe(true);
});

it('takes an empty article', () => {
  const { analysis } = read([]);
  expect([analysis.sentences, analysis.quotations, analysis.tokens]).toEqual([[], [], []]);
});
