import { expect, it } from 'vitest';
import { isOwnerByCase } from '../../../lib/syntax/owner-by-case.ts';
import { phraseFrom } from '../../../lib/syntax/phrase-from.ts';
import { phraseTo } from '../../../lib/syntax/phrase-to.ts';
import { mentionFrom } from '../../../lib/syntax/row.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

it.each([
  ['pl', 'Wczoraj trener Zielonych milczał.', 'Zielonych', true],
  ['pl', 'Wczoraj trener Popescu milczał.', 'Popescu', false],
  ['cs', 'Včera trenér Martinů mlčel.', 'Martinů', false],
  ['pl', 'Wczoraj rzecznik MRT milczał.', 'MRT', true],
  ['pl', 'Wczoraj trener Orlik milczał.', 'Orlik', false],
  ['en', 'Yesterday coach Orliku was silent.', 'Orliku', false],
])('%s: in “%s” %s is an owner: %s', (language, sentence, name, owner) => {
  const row = rowOf([sentence], language);
  const mention = row.people.mentions.find(({ names }) => names.includes(name.toLowerCase()));
  expect(mention && isOwnerByCase(row, mention)).toBe(owner);
});

it('The noun before an owner speaks, read from either end', () => {
  const row = rowOf(['Wczoraj trener Zielonych milczał.'], 'pl');
  const [first, last] = [slotOf(row, 'trener'), slotOf(row, 'Zielonych')];
  expect(mentionFrom(row, last)).toBeDefined();
  const phrase = phraseFrom(row, first, last + 1);
  expect(phrase?.kind).toBe('noun');
  expect(phrase && wordsIn(row, phrase.slots)).toBe('trener Zielonych');
  expect(phraseTo(row, last, 0)?.kind).toBe('noun');
});
