/** Which clause a verb of saying stands in, and who its subject is. */
import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../lib/syntax/clause.ts';
import { findSubject } from '../../../lib/syntax/find-subject.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

const QUOTED = 'The mill will be dry again by Friday';

describe.each([
  ['en', 'The old miller has also said no.', 'said', 'main', 'The old miller'],
  ['en', 'Said Ann Bell of the mill.', 'Said', 'opening', undefined],
  ['en', `“${QUOTED},” said Ann Bell.`, 'said', 'opening', 'Ann Bell'],
  ['en', 'The miller went home, saying no.', 'saying', 'participial', 'The miller'],
  ['en', 'The council accused Ann Bell of saying no.', 'saying', 'participial', 'Ann Bell'],
  ['en', 'A paper quoted the miller as saying no.', 'saying', 'participial', 'the miller'],
  ['en', 'The miller went home and said no.', 'said', 'coordinate', 'The miller'],
  ['en', 'Ann Bell, a miller from Leeds, said no.', 'said', 'parted', 'Ann Bell'],
  ['en', 'A miller, who asked for rain, said no.', 'said', 'parted', 'A miller'],
  ['en', 'It was Ann Bell who said no.', 'said', 'relative', 'Ann Bell'],
  ['en', 'Ann Bell (left) said no.', 'said', 'bracketed', 'Ann Bell'],
  ['en', 'Ann Bell – a miller – said no.', 'said', 'bracketed', 'Ann Bell'],
  ['de', 'Der alte Müller sagte nichts.', 'sagte', 'main', 'Der alte Müller'],
  ['de', 'Petra Vogt, eine Müllerin aus Hall, sagte nichts.', 'sagte', 'parted', 'Petra Vogt'],
  ['fr', `« ${QUOTED} », a déclaré Anne Morel.`, 'déclaré', 'opening', 'Anne Morel'],
  ['es', 'Ana Gil llegó tarde y dijo que no.', 'dijo', 'coordinate', 'Ana Gil'],
  ['es', 'La ministra, que llegó tarde, dijo que no.', 'dijo', 'parted', 'La ministra'],
  ['sv', 'Den gamla läraren sade nej.', 'sade', 'main', 'Den gamla läraren'],
  ['nl', 'De oude burgemeester zei nee.', 'zei', 'main', 'De oude burgemeester'],
] as const)('%s: %s', (language, sentence, word, kind, subject) => {
  const row = rowOf([sentence], language);
  const verb = slotOf(row, word);

  it(`“${word}” stands in a clause that is ${kind}`, () => {
    expect(clauseOf(row, verb, 0).kind).toBe(kind);
  });

  it(`its subject is ${subject ?? 'nowhere'}`, () => {
    const found = findSubject(row, verb, 0, row.slots.length);
    expect(found && wordsIn(row, found.slots)).toBe(subject);
  });
});

it('A subject that the verb alone tells has no words', () => {
  const row = rowOf(['Ayer dijo que no.'], 'es');
  const verb = slotOf(row, 'dijo');
  expect(findSubject(row, verb, 0, row.slots.length)).toMatchObject({ kind: 'pronoun', word: '' });
});

it('No phrase of the sentence before is the subject', () => {
  const row = rowOf(['Ann Bell laughed. Then said nothing.']);
  const verb = slotOf(row, 'said');
  expect(findSubject(row, verb, slotOf(row, 'Then'), row.slots.length)).toBeUndefined();
});
