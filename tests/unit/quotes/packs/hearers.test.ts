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

it.each([
  [
    'es',
    'En declaraciones a la agencia Belda, el alcalde de Robledo, en la provincia de Cuenca, adelantó que «la plaza no abre hasta mayo».',
    'el alcalde de Robledo',
  ],
  [
    'es',
    'En declaraciones a Europa Norte, la portavoz de la plataforma, en Cuenca, aseguró que «la plaza no abre hasta mayo».',
    'la portavoz de la plataforma',
  ],
  [
    'it',
    'In una dichiarazione all’Anfa, il sindaco di Rovedo, in provincia di Lecco, ha anticipato che «la piazza non riapre fino a maggio».',
    'il sindaco di Rovedo',
  ],
  [
    'it',
    'Intervistato dal Mattino, il comandante dei vigili di Lecco ha detto che «la piazza non riapre fino a maggio».',
    'il comandante dei vigili di Lecco',
  ],
  [
    'pt',
    'Em declarações à agência Lupa, o presidente da Câmara de Rovelo, no distrito de Leiria, adiantou que “a praça só abre em maio”.',
    'o presidente da Câmara de Rovelo',
  ],
])('in %s an office behind whoever heard it is another’s: %s', (language, paragraph, speaker) => {
  expect(speakersIn([paragraph], language)).toEqual([speaker]);
});
