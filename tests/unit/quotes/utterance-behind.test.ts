import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

it.each([
  [
    'it',
    '«La pronuncia dice cose chiare e gravi» è il commento su Twitter del vicesegretario del partito, Aldo Orlandi.',
    'Aldo Orlandi',
  ],
  ['it', '«Non siamo pronti a tutto questo». Lo ha detto il sindaco Marco Ferri.', 'Marco Ferri'],
  ['es', '«No estamos preparados para todo esto». Así lo aseguró la alcaldesa Marta Gil.', 'Marta Gil'],
  ['es', '«Es una vergüenza para el pueblo» es la opinión del concejal Pedro Ruiz.', 'Pedro Ruiz'],
  [
    'de',
    '„Wir fangen morgen mit dem Umbau an.“ Das sagte gestern Bürgermeister Karl Huber im Rathaus.',
    'Karl Huber',
  ],
])('%s: %s', (language, paragraph, speaker) => {
  expect(speakersIn([paragraph], language)).toEqual([speaker]);
});

it('asks no sentence that goes on with something else', () => {
  expect(
    speakersIn(
      ['«No estamos preparados para todo esto», dijo Marta Gil. Así lo vio también Pedro Ruiz.'],
      'es',
    ),
  ).toEqual(['Marta Gil']);
});
