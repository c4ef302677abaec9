/** What nobody sees in a page's text: it is looked past, and comes into no copy. */
import { expect, it } from 'vitest';
import { tidyLine, tidyText } from '../../../lib/article/blocks/tidy-text.ts';
import { denseText, offsetInText } from '../../../lib/text/dense-text.ts';

const HIDDEN = [...'hide me'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

it.each([
  ['soft hyphens and zero-width spaces', 'har\u00adbour\u200bs', 'harbours'],
  ['control characters', 'har\u0000bo\u001bu\u0085r', 'harbour'],
  ['overrides of direction', 'pay \u202e001 USD\u202c now', 'pay 001 USD now'],
  ['isolates', '\u2067har\u2069bour', 'harbour'],
  ['tag characters', `har${HIDDEN}bour`, 'harbour'],
])('%s are dropped', (_what, text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
  expect(denseText(text)).toBe(tidy.replaceAll(' ', ''));
});

it.each([
  ['marks of direction', 'م‎ abc ‏'],
  ['joiners', 'می\u200cخواهم 👩\u200d🚒'],
  ['flags of regions', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
])('%s stay', (_what, text) => {
  expect(tidyText(text)).toBe(text.trim());
});

it('a place is found behind what is looked past', () => {
  const text = `a${HIDDEN}b\u202ec 𝒹e`;
  const dense = denseText(text);
  expect(dense).toBe('abc𝒹e');
  for (let index = 0; index < dense.length; index++)
    expect(text[offsetInText(text, index)]).toBe(dense[index]);
});

it('a line that is too long for its kind is cut at a word', () => {
  expect(tidyLine('One two\n three', 20)).toBe('One two three');
  expect(tidyLine('One two three', 10)).toBe('One two…');
  expect(tidyLine('😀😀😀', 5)).toBe('😀😀…');
});
