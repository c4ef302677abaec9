/** Who speaks though no noun tells of them, beside a verb of saying alone. */
import { describe, expect, it } from 'vitest';
import { lonePhraseFrom, lonePhraseTo } from '../../../lib/syntax/lone-phrase.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

describe('somebody of whom no noun tells', () => {
  it.each([
    ['en', 'Nobody moved, said another.', 'another', 'another', 'another'],
    ['en', 'One of them said no.', 'One', 'them', 'One of them'],
    ['en', 'A letter came from someone who said no.', 'someone', 'someone', 'someone'],
    ['fr', '« Rien ne bouge plus depuis hier », rembobine une autre.', 'une', 'autre', 'une autre'],
    ['fr', 'Personne ne bouge, dit l’un d’eux.', 'l’', 'eux', 'l’un d’eux'],
  ])('%s: speaks in %s', (language, sentence, first, last, words) => {
    const row = rowOf([sentence], language);
    const from = lonePhraseFrom(row, slotOf(row, first), row.slots.length);
    const to = lonePhraseTo(row, slotOf(row, last), 0);
    expect(from && wordsIn(row, from)).toBe(words);
    expect(to).toEqual(from);
  });

  it.each([
    ['en', 'Nobody moved, said another man.', 'another'],
    ['en', 'Then another fell.', 'another'],
    ['fr', 'Alors une autre tomba.', 'une'],
  ])('%s: is none in %s', (language, sentence, first) => {
    const row = rowOf([sentence], language);
    expect(lonePhraseFrom(row, slotOf(row, first), row.slots.length)).toBeUndefined();
  });
});
