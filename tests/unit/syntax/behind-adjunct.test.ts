/** Who stands behind a clause that tells when or how. */
import { expect, it } from 'vitest';
import { nameBehindAdjunct } from '../../../lib/syntax/behind-adjunct.ts';
import { speakersIn } from '../quotes/read.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

it.each([
  ['es', '“El puente aguanta”, dijo limitando el acceso Ana Brolva.', 'limitando', 'Ana Brolva'],
  ['es', '“El puente aguanta”, dijo antes de cerrar el acto Ana Brolva.', 'de', 'Ana Brolva'],
  ['it', '“Il ponte tiene”, ha detto chiudendo ieri la seduta Anna Brolva.', 'chiudendo', 'Anna Brolva'],
  // Whom the clause tells of.
  ['it', '“Il ponte tiene”, ha detto salutando Anna Brolva.', 'salutando', undefined],
  ['it', '“Il ponte tiene”, ha detto salutando la collega Anna Brolva.', 'salutando', undefined],
  ['it', '“Il ponte tiene”, ha detto ricevendo il premio da Anna Brolva.', 'ricevendo', undefined],
  ['it', '“Il ponte tiene”, ha detto premiando con la medaglia Anna Brolva.', 'premiando', undefined],
  ['es', '“El puente aguanta”, dijo saludando a Ana Brolva.', 'saludando', undefined],
  ['es', '“El puente aguanta”, dijo entregando el premio al concejal Ana Brolva.', 'entregando', undefined],
  // Another clause.
  ['es', '“El puente aguanta”, dijo limitando el acceso que pidió Ana Brolva.', 'limitando', undefined],
  ['es', '“El puente aguanta”, dijo limitando el acceso, y Ana Brolva rio.', 'limitando', undefined],
  // Not named in full.
  ['es', '“El puente aguanta”, dijo limitando el acceso Brolva.', 'limitando', undefined],
])('%s: in %s behind “%s” stands %s', (language, sentence, word, who) => {
  const row = rowOf([sentence], language);
  const phrase = nameBehindAdjunct(row, slotOf(row, word), row.slots.length);
  expect(phrase && wordsIn(row, phrase.slots)).toBe(who);
});

it('The clause does not hide who speaks behind who came before', () => {
  const paragraph =
    'El alcalde, Luis Mora, llegó a las ocho. “El puente no aguanta otro invierno”, dijo limitando el acceso Ana Prieto.';
  expect(speakersIn([paragraph], 'es')).toEqual(['Ana Prieto']);
});
