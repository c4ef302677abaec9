/** What attributes the words beside it, told from bare tokens. */
import { expect, it } from 'vitest';
import {
  endOfTag,
  isBareTag,
  isInvertedTag,
  isReportingVerb,
  opensTag,
} from '../../../../lib/text/marks/attribution-tag.ts';
import { tokenise } from '../../../../lib/text/tokens.ts';
import { packFor } from '../../../pack-for.ts';

function read(text: string, language: string) {
  const pack = packFor(language);
  return {
    text,
    pack,
    tokens: tokenise({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }, [], pack),
  };
}

it.each([
  ['fr', 'dit-il et part', 'il'],
  ['fr', 'a déclaré la ministre hier', 'ministre'],
  ['fr', 'explique Anne et part', 'Anne'],
  ['fr', 'la mer est belle', undefined],
  ['sv', 'säger Karin och går', 'Karin'],
])('%s: in “%s” an attribution ends with %s', (language, words, last) => {
  const { text, pack, tokens } = read(words, language);
  const end = endOfTag(tokens, 0, pack, text);
  expect(end < 0 ? undefined : tokens[end - 1]?.text).toBe(last);
});

it.each([
  ['sv', 'säger Karin och går', true],
  ['sv', 'säger jag och går', false],
  ['sv', 'havet är vackert', false],
  ['es', 'dijo y se fue', true],
  ['fr', 'explique la ministre', true],
])('%s: “%s” attributes what a dash has opened: %s', (language, words, tag) => {
  const { pack, tokens } = read(words, language);
  expect(opensTag(tokens, 0, pack)).toBe(tag);
});

it.each([
  ['en', 'Ann Bell said.', false, true],
  ['en', 'Ann Bell later said that it rained.', false, false],
  ['en', 'Ann Bell later said that it rained.', true, true],
  ['en', 'Ann Bell went home.', true, false],
  ['en', 'Ann Bell, a miller from Leeds, said.', false, true],
  ['en', 'Ann Bell, a miller from Leeds, said that it rained.', true, false],
  ['en', 'Ann Bell, who was ill, went home.', true, false],
])('%s: “%s” goes with the quote before it (leniently: %s): %s', (language, words, lenient, tag) => {
  const { pack, tokens } = read(words, language);
  expect(isBareTag(tokens, 0, pack, lenient)).toBe(tag);
});

it('A verb of saying stands here, or behind its auxiliaries', () => {
  const { pack, tokens } = read('a également dit', 'fr');
  expect(isInvertedTag(tokens, 0, pack)).toBe(true);
  expect(isReportingVerb(tokens[2], pack)).toBe(true);
  expect(isReportingVerb(tokens[0], pack)).toBe(false);
});

it.each([
  ['said', true],
  ['laughed', true],
  ['Said', false],
  ['river', false],
  ['', false],
])('“%s” attributes: %s', (word, attributes) => {
  const { pack, tokens } = read(word, 'en');
  expect(isReportingVerb(tokens[0], pack)).toBe(attributes);
});

it.each([
  ['has also said', true],
  ['has also later said', true],
  ['has also later then once said', false],
])('A few words may lead to the verb: “%s”: %s', (words, tag) => {
  const { pack, tokens } = read(words, 'en');
  expect(isInvertedTag(tokens, 0, pack)).toBe(tag);
});
