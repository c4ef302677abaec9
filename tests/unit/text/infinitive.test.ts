/** Infinitives by the endings of a pack. */
import { expect, it } from 'vitest';
import { isInfinitive, isInfinitiveOfSaying } from '../../../lib/text/infinitive.ts';
import { packFor } from '../../pack-for.ts';

it.each([
  ['it', 'ripetere', true],
  ['it', 'mulino', false],
  ['es', 'quejarse', true],
  ['pt', 'afirmar', true],
  ['en', 'repeat', false],
])('%s: “%s” is an infinitive: %s', (language, word, is) => {
  expect(isInfinitive(word, packFor(language))).toBe(is);
});

it.each([
  ['it', 'accusare', true],
  ['it', 'chiedere', true],
  // The third person is longer than the stem: "ribadisce".
  ['it', 'ribadire', true],
  ['es', 'insistir', true],
  ['es', 'lamentarse', true],
  ['pt', 'insistir', true],
  // It stands in a table itself.
  ['it', 'dire', true],
  ['it', 'dormire', false],
  ['es', 'caminar', false],
  // Without its ending a verb of saying, and with the ending of a finite form none: "señala" + "er".
  ['es', 'señalaer', false],
])('%s: “%s” is an infinitive of saying: %s', (language, word, says) => {
  expect(isInfinitiveOfSaying(word, packFor(language))).toBe(says);
});
