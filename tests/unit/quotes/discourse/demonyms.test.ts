/** Where adjectives follow, what told of somebody by name is a noun for them afterwards: "la diputada socialista Ann Bell", "la socialista". */
import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

it.each([
  [
    'es',
    [
      'La diputada socialista Elena Prat y el diputado popular Iván Rey discutieron en la radio.',
      '"No vamos a votar en contra de los vecinos del valle", aseguró la socialista.',
    ],
    ['Elena Prat'],
  ],
  [
    'it',
    [
      'Il tedesco Karl Vogel ha battuto lo spagnolo Pablo Rico in tre set.',
      '"Ho giocato il miglior tennis della mia vita oggi", ha detto il tedesco a fine partita.',
      '"Non sono riuscito a trovare il ritmo con il servizio", ha ammesso lo spagnolo.',
    ],
    ['Karl Vogel', 'Pablo Rico'],
  ],
  [
    'pt',
    [
      'O deputado petista Jonas Lima criticou o relatório do senador tucano Hélio Prado.',
      '"Esse relatório não respeita os trabalhadores do campo", disse o petista.',
    ],
    ['Jonas Lima'],
  ],
])('in %s', (language, paragraphs, speakers) => {
  expect(speakersIn(paragraphs, language)).toEqual(speakers);
});

it('leaves a nationality behind an office with the office', () => {
  expect(
    speakersIn(
      ['"Vamos a firmar el tratado antes de fin de año", dijo el ministro argentino Juan Pereda.'],
      'es',
    ),
  ).toEqual(['Juan Pereda']);
});

it('an office that tells what it is of is nobody’s who has another', () => {
  expect(
    speakersIn(
      [
        'La concejala de Obras, Marta Quintela, visitó el puente el lunes.',
        'El director del hospital explicó que "las consultas vuelven mañana con normalidad".',
      ],
      'es',
    ),
  ).toEqual(['El director del hospital']);
});
