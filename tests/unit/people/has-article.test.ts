import { expect, it } from 'vitest';
import { describePerson } from '../../../lib/people/describe-person.ts';
import { findMentions } from '../../../lib/people/find-mentions.ts';
import { hasArticle } from '../../../lib/people/has-article.ts';
import { tokensOf } from './tokens-of.ts';

/** The first mention whose name ends so. */
function mentionIn(sentence: string, name: string, language: string) {
  const read = tokensOf(sentence, language);
  const mention = findMentions(read.tokens, read.vocabulary).find(({ names }) => names.at(-1) === name);
  if (!mention) throw new Error(`No mention of “${name}”`);
  return { ...read, mention };
}

it.each([
  ['it', 'Ieri mattina la Brolva ha risposto di no.', true],
  ['it', 'Ieri mattina il Brolva ha risposto di no.', true],
  ['it', 'Ieri mattina quella Brolva ha risposto di no.', true],
  // Contracted with a preposition.
  ['it', 'Ieri mattina parlavano della Brolva in paese.', true],
  // Neither of a man nor of a woman by its form, in the plural.
  ['it', 'Ieri mattina i Brolva hanno risposto di no.', true],
  // A sentence opens with its capital.
  ['it', 'Hanno atteso. La Brolva ha risposto di no.', true],
  ['it', 'Ieri mattina Brolva ha risposto di no.', false],
  ['it', 'Ieri mattina con Brolva hanno risposto di no.', false],
  ['it', 'Brolva ha risposto di no.', false],
  // One of several with the name.
  ['it', 'Ieri mattina una Brolva ha risposto di no.', false],
  ['it', 'Ieri mattina un Brolva ha risposto di no.', false],
  // The article is the office’s, or the courtesy’s.
  ['it', 'Ieri mattina la ministra Brolva ha risposto di no.', false],
  ['it', 'Ieri mattina la signora Brolva ha risposto di no.', false],
  ['it', 'Ieri mattina il Signor Brolva ha risposto di no.', false],
  ['it', 'Ieri mattina la mamma Brolva ha risposto di no.', false],
  // Elsewhere people have articles as well, or an article tells nothing of that.
  ['es', 'Ayer la Brolva respondió que no.', false],
  ['pt', 'Ontem a Brolva respondeu que não.', false],
  ['fr', 'Hier la Brolva a répondu non.', false],
  ['en', 'Yesterday the Brolva said no.', false],
])('%s: in “%s” the name has an article of its own: %s', (language, sentence, has) => {
  const { mention, tokens, pack } = mentionIn(sentence, 'brolva', language);
  expect(hasArticle(mention, tokens, pack)).toBe(has);
});

// Papers write so of a woman, by a surname that ends as no woman's noun does.
it.each([
  ['Ieri mattina la Brolvini ha risposto di no.', 'brolvini', false],
  ['Ieri mattina parlavano della Brolvini in paese.', 'brolvini', false],
  ['Ieri mattina il Brolvini ha risposto di no.', 'brolvini', true],
  ['Ieri mattina i Brolvini hanno risposto di no.', 'brolvini', true],
  // No surname ends so.
  ['Ieri mattina la Brai ha risposto di no.', 'brai', true],
  // A surname alone.
  ['Ieri mattina la Tarvo Brolvini ha risposto di no.', 'brolvini', true],
])('in “%s” the article before “%s” tells of a body: %s', (sentence, name, has) => {
  const { mention, tokens, pack } = mentionIn(sentence, name, 'it');
  expect(hasArticle(mention, tokens, pack)).toBe(has);
});

it('A capital inside a sentence is no article: it is somebody’s name', () => {
  const { mention, tokens, pack } = mentionIn('Ieri mattina la Brolva ha risposto di no.', 'brolva', 'it');
  const written = tokens.map((token) => (token.lower === 'la' ? { ...token, capital: true } : token));
  expect(hasArticle(mention, written, pack)).toBe(false);
});

it.each([
  ['Ieri mattina Tarvo Brolva era in paese.', 'person'],
  ['Ieri mattina la Tarvo Brolva era in paese.', 'organisation'],
  ['Ieri mattina la signora Tarvo Brolva era in paese.', 'person'],
])('“%s” names a body or not: %s', (sentence, kind) => {
  const { mention, article, tokens, pack } = mentionIn(sentence, 'brolva', 'it');
  const group = { names: mention.names, mentions: [mention], shared: false };
  expect(describePerson(group, article.text, tokens, pack).kind).toBe(kind);
});

it.each([
  ['“Il ponte tiene”, ha detto la Brolvini.', 'brolvini', 'unclear'],
  ['“Il ponte tiene”, ha detto la Brolva.', 'brolva', 'organisation'],
  ['“Il ponte tiene”, ha detto il Brolvini.', 'brolvini', 'organisation'],
])('Of “%s” “%s” is taken for %s', (sentence, name, kind) => {
  const { mention, article, tokens, pack } = mentionIn(sentence, name, 'it');
  const group = { names: mention.names, mentions: [mention], shared: false };
  expect(describePerson(group, article.text, tokens, pack).kind).toBe(kind);
});
