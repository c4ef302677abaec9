import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

it('gives the words below a heading to whom it names before its colon', () => {
  expect(
    speakersIn(
      [
        'CARMEN TORRES: ME ESCAPÉ DEL COLEGIO',
        '“Por una canción me escapé del colegio cuando tenía catorce años”.',
        'JULIA BARBA: ME GUSTABA EL FLAN',
        '“De niña era muy golosa y un día me comí el flan entero”.',
      ],
      'es',
    ),
  ).toEqual(['Carmen Torres', 'Julia Barba'].map((name) => name.toUpperCase()));
});
