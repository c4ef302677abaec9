import { expect, it } from 'vitest';
import type { Noun } from '../../../../lib/quotes/discourse/noun-evidence.ts';
import { isOneOf, tellsWhoseOffice } from '../../../../lib/quotes/discourse/noun-relations.ts';
import { phraseFrom } from '../../../../lib/syntax/phrase-from.ts';
import { rowOf, slotOf } from '../../syntax/row-of.ts';

/** The phrase that begins with a word. */
function nounFrom(language: string, sentence: string, word: string) {
  const row = rowOf([sentence], language);
  const phrase = phraseFrom(row, slotOf(row, word), row.slots.length);
  if (phrase?.kind !== 'noun') throw new Error(`No noun phrase in “${sentence}”`);
  return { row, noun: phrase as Noun };
}

it('knows one of several', () => {
  const one = nounFrom('fr', "Alors l'un des témoins parle.", "l'");
  expect(isOneOf(one.row, one.noun)).toBe(true);
  const other = nounFrom('fr', 'Alors le témoin parle.', 'le');
  expect(isOneOf(other.row, other.noun)).toBe(false);
});

it('knows an office with what it is of, where adjectives follow', () => {
  const whose = nounFrom('es', 'Ayer el director del hospital calló.', 'el');
  expect(tellsWhoseOffice(whose.row, whose.noun)).toBe(true);
  const bare = nounFrom('es', 'Ayer el director calló.', 'el');
  expect(tellsWhoseOffice(bare.row, bare.noun)).toBe(false);
  const english = nounFrom('en', 'Then the head of the school fell silent.', 'the');
  expect(tellsWhoseOffice(english.row, english.noun)).toBe(false);
});
