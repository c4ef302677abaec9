/** Where a noun phrase begins and ends, and what its noun is: read from either end, it is the same phrase. */
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../lib/syntax/phrase.ts';
import { phraseFrom } from '../../../lib/syntax/phrase-from.ts';
import { phraseTo } from '../../../lib/syntax/phrase-to.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

function headOf(phrase: Phrase | undefined): string | undefined {
  if (phrase?.kind === 'name') return phrase.mention.names.join(' ');
  return phrase?.kind === 'pronoun' ? phrase.word : phrase?.head;
}

describe.each([
  ['en', 'Then the old miller laughed.', 'the', 'miller', 'miller'],
  ['en', 'Then a spokesman for the river board laughed.', 'a', 'board', 'spokesman'],
  ['en', 'Then the mayor’s brother laughed.', 'the', 'brother', 'brother'],
  ['en', 'Then she laughed.', 'she', 'she', 'she'],
  ['en', 'Then Mayor Ann Bell laughed.', 'Mayor', 'Bell', 'ann bell'],
  ['en', 'Then the Bell administration laughed.', 'the', 'administration', 'administration'],
  ['en', 'Then Ann Bell and Tom Reed said no.', 'Ann', 'Reed', '&s'],
  ['en', 'Then a lawyer representing Ann Bell laughed.', 'a', 'Bell', 'lawyer'],
  ['en', 'Then one of the river’s nurses laughed.', 'one', 'nurses', 'nurses'],
  ['en', 'Then several nurses laughed.', 'several', 'nurses', 'nurses'],
  ['de', 'Dann lachte ein Sprecher der Ministerin.', 'ein', 'Ministerin', 'sprecher'],
  ['en', 'Then Ann Bell and her husband said no.', 'Ann', 'husband', '&s'],
  ['de', 'Dann sagte der 46-Jährige nichts.', 'der', '46-Jährige', '46-jährige'],
  ['fr', 'Alors une maire de la ville a dit non.', 'une', 'ville', 'maire'],
  ['es', 'Entonces la ministra española dijo no.', 'la', 'española', 'ministra'],
  ['it', 'Allora il sindaco della città disse no.', 'il', 'città', 'sindaco'],
  ['sv', 'Då skrattade den gamla läraren.', 'den', 'läraren', 'läraren'],
  ['nl', 'Toen lachte de oude burgemeester.', 'de', 'burgemeester', 'burgemeester'],
  ['pl', 'Wtedy stary minister śmiał się.', 'stary', 'minister', 'minister'],
])('%s: %s', (language, sentence, first, last, head) => {
  const row = rowOf([sentence], language);
  const [start, end] = [slotOf(row, first), slotOf(row, last)];
  const whole = wordsIn(row, { start, end: end + 1 });

  it('is found where it begins', () => {
    const phrase = phraseFrom(row, start, row.slots.length);
    expect([headOf(phrase), phrase && wordsIn(row, phrase.slots)]).toEqual([head, whole]);
  });

  it('is found where it ends', () => {
    const phrase = phraseTo(row, end, 0);
    expect([headOf(phrase), phrase && wordsIn(row, phrase.slots)]).toEqual([head, whole]);
  });
});

it.each([
  ['a conjunction', 'The miller and she laughed.', 'and'],
  ['a preposition', 'Then the miller went to town.', 'to'],
  ['a comma', 'Then, the miller went.', ','],
])('None begins at %s', (_what, sentence, word) => {
  const row = rowOf([sentence]);
  expect(phraseFrom(row, slotOf(row, word), row.slots.length)).toBeUndefined();
});

it('None is longer than its bounds', () => {
  const row = rowOf(['Then a spokesman for the river board laughed.']);
  const [start, end] = [slotOf(row, 'a'), slotOf(row, 'board')];
  expect(phraseFrom(row, start, end - 1)?.slots.end).toBeLessThanOrEqual(end - 1);
  expect(phraseTo(row, end, start + 1)?.slots.start).toBeGreaterThan(start);
});

it.each([
  [
    'en',
    'A friend of Ann Bell’s brother, the old rower Tom Reed, and her two neighbours said that the river board lied.',
  ],
  [
    'en',
    'In Leeds the chief medical officer Ann Bell (left) and Mayor Reed of the River Party quoted a source close to her.',
  ],
  [
    'de',
    'Am Freitag sagte der 46-Jährige aus Hall, die Sprecherin der Ministerin Petra Vogt habe ihm und dem Rat geholfen.',
  ],
  [
    'fr',
    'Selon la maire de la ville, Anne Morel, les sénateurs du parti et leur porte-parole ont dit non à la presse.',
  ],
  [
    'es',
    'La ministra española de Salud, Ana Gil, y su marido dijeron ayer en Madrid a la prensa que el río crece.',
  ],
])('Wherever a phrase ends, it is the one that begins where it does: %s', (language, sentence) => {
  const row = rowOf([sentence], language);
  const ending = row.slots.flatMap((_slot, last) => phraseTo(row, last, 0) ?? []);
  expect(ending.length).toBeGreaterThan(5);
  for (const phrase of ending) expect(phraseFrom(row, phrase.slots.start, phrase.slots.end)).toEqual(phrase);
});

it('Parts of parts without end are no phrase', () => {
  const row = rowOf([`${'many '.repeat(20_000)}nurses laughed.`]);
  expect(phraseFrom(row, 0, row.slots.length)).toBeUndefined();
});

it('An owner ends where its mark begins', () => {
  const row = rowOf(['The plan was, in Ann Bell’s words, a lie.']);
  expect(phraseTo(row, slotOf(row, 'Bell'), 0)).toMatchObject({ kind: 'name' });
});
