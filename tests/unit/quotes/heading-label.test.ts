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

it.each(['Jan Sowa, trener Orlika', 'Jan Sowa (trener Orlika)'])(
  'gives the words below to the name that is the whole heading with its office: %s',
  (heading) => {
    const below = '– Ta bramka należy się kibicom, którzy przyszli mimo śniegu.';
    const more = '– W przerwie chcieliśmy jeszcze coś poprawić i to się udało.';
    expect(speakersIn(['Mecz rozegrano w sobotę na nowym stadionie.', heading, below, more], 'pl')).toEqual([
      'Jan Sowa',
      'Jan Sowa',
    ]);
  },
);

it('gives them to nobody where the heading tells something', () => {
  const below = '– Ta bramka należy się kibicom, którzy przyszli mimo śniegu.';
  expect(
    speakersIn(['Mecz rozegrano w sobotę na stadionie.', 'Jan Sowa, który wrócił z Opola', below], 'pl'),
  ).toEqual([undefined]);
});
