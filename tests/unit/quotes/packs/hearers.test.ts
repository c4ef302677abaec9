/** Who heard it and who said it stand side by side: the speaker begins at the first name. */
import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

it.each([
  ['fr', '« On ne lâchera pas cette affaire », a dit à l’AFG Marie Lestrade.', 'Marie Lestrade'],
  ['es', '«No vamos a dejar este caso así», dijo en Twitter María Soto.', 'María Soto'],
  ['it', '«Non lasceremo cadere questo caso», ha detto all’Anfa Maria Ronchi.', 'Maria Ronchi'],
  ['pt', '“Não vamos deixar este caso assim”, disse à Lupa Maria Costinha.', 'Maria Costinha'],
  ['nl', '“We laten deze zaak niet los”, zegt tegen ANF Maria Visser.', 'Maria Visser'],
])('in %s', (language, paragraph, speaker) => {
  expect(speakersIn([paragraph], language)).toEqual([speaker]);
});

it('leaves a body that bears somebody’s name whole', () => {
  expect(
    speakersIn(['« Les cours reprennent lundi », a dit à la radio l’Institut Marie Lestrade.'], 'fr'),
  ).not.toEqual(['Marie Lestrade']);
});
