/** A noun for when it was said stands between the verb and its subject, and is none. */
import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

it.each([
  [
    'it',
    '«Il fiume continua a salire di notte». Lo ripeteva soltanto un autunno fa l’idrologo Carlo Bindi.',
    'Carlo Bindi',
  ],
  [
    'it',
    '«Servono più posti letto negli ospedali». Lo ha detto questa mattina la primaria Nadia Ferri.',
    'Nadia Ferri',
  ],
  [
    'es',
    '«El río sigue subiendo por las noches», dijo la semana pasada el hidrólogo Carlos Binda.',
    'Carlos Binda',
  ],
  [
    'es',
    '«El río sigue subiendo por las noches», repitió la noche del eclipse la alcaldesa Nadia Ferrer.',
    'Nadia Ferrer',
  ],
  [
    'pt',
    '“O rio continua a subir durante a noite”, disse esta semana o hidrólogo Carlos Binda.',
    'Carlos Binda',
  ],
])('in %s: %s', (language, paragraph, speaker) => {
  expect(speakersIn([paragraph], language)).toEqual([speaker]);
});
