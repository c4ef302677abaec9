/** Who only took a picture or wrote the article is nobody whom it speaks of. */
import { expect, it } from 'vitest';
import { dropCredits } from '../../../lib/people/drop-credits.ts';
import { findMentions } from '../../../lib/people/find-mentions.ts';
import { slice } from '../../../lib/text/span.ts';
import { tokensOf } from './tokens-of.ts';

function namesLeft(paragraphs: string | readonly string[], language: string): readonly string[] {
  const { tokens, vocabulary, pack, article } = tokensOf(paragraphs, language);
  return dropCredits(findMentions(tokens, vocabulary), tokens, pack).map((mention) =>
    slice(article.text, mention),
  );
}

it.each([
  ['en', 'The mill at dawn. © Ann Bell'],
  ['en', 'The mill at dawn. Photo: Ann Bell'],
  ['de', 'Foto: Anna Glocke'],
  ['en', 'By Ann Bell'],
  ['fr', 'Par Anne Morel'],
])('%s: “%s” names nobody', (language, line) => {
  expect(namesLeft(line, language)).toEqual([]);
});

it.each([
  // Before any other noun a colon brings in somebody of whom the article speaks.
  ['en', 'Then the miller: Ann Bell', 'Ann Bell'],
  // Only a line of its own is a byline.
  ['en', 'The wheel was mended by Ann Bell', 'Ann Bell'],
  ['en', 'By Ann Bell the wheel is still called a wonder.', 'Ann Bell'],
  ['de', 'Hier mahlt von nun an Anna Glocke', 'Anna Glocke'],
])('%s: “%s” still names %s', (language, line, name) => {
  expect(namesLeft(line, language)).toEqual([name]);
});

it('A sign that ends one block credits nobody in the next', () => {
  expect(namesLeft(['Photo:', 'Ann Bell mended the wheel.'], 'en')).toEqual(['Ann Bell']);
});
