import { expect, it } from 'vitest';
import { directionOf, primarySubtag } from '../../../lib/text/direction.ts';

it.each([
  ['en', 'ltr'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['AR', 'rtl'],
  ['und', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it.each([
  ['pt-BR', 'pt'],
  ['zh_Hant', 'zh'],
  ['EN', 'en'],
])('the primary subtag of %s is %s', (language, subtag) => {
  expect(primarySubtag(language)).toBe(subtag);
});
