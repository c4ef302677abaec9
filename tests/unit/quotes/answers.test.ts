/** Who answers is not who has asked; nor does a thing answer, or who only goes along. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

describe('an answer right behind a question', () => {
  it.each([
    [
      'en',
      '“Do you know the mill?” Ann Bell asked the councillor, Clara Reed.',
      '“It was my father’s,” she replied.',
    ],
    [
      'de',
      '„Kennen Sie die Mühle?“, fragte Anna Bell die Stadträtin Klara Reuter.',
      '„Sie gehörte meinem Vater“, antwortete sie.',
    ],
    [
      'es',
      '“¿Conoces el molino del valle?”, preguntó Ana Bell al concejal, Luis Mora.',
      '“Era el molino de mi padre”, contestó, y Ana Bell se rio.',
    ],
    [
      'it',
      '“Conosci il vecchio mulino?”, ha chiesto Anna Bell all’assessore, Luca Mori.',
      '“Era il mulino di mio padre”, ha risposto, e Anna Bell ha riso.',
    ],
    [
      'pt',
      '“Você conhece o moinho?”, perguntou Ana Bell ao vereador, Luís Moura.',
      '“Era o moinho do meu pai”, respondeu, e Ana Bell riu.',
    ],
    [
      'fr',
      '« Tu connais le moulin ? », a demandé Anne Bell à l’adjoint, Louis Mora.',
      '« C’était le moulin de mon père », a-t-il répondu.',
    ],
  ])('%s', (language, question, answer) => {
    const [asks, answers] = speakersIn([question, answer], language);
    expect(question).toContain(asks);
    expect(answers).toMatch(/Clara Reed|Klara Reuter|Luis Mora|Luca Mori|Luís Moura|Louis Mora/);
  });

  it.each([
    [
      'en',
      '“Why should I leave the mill?” said Tom Reed.',
      '“I have no plans to go,” he replied.',
      'Tom Reed',
    ],
    [
      'es',
      '“¿Por qué iba a dejar el molino?”, dijo Luis Mora.',
      '“No tengo planes de irme”, respondió.',
      'Luis Mora',
    ],
  ])('is theirs whose question was a figure of speech: %s', (language, question, answer, speaker) => {
    expect(speakersIn([question, answer], language)).toEqual([speaker, speaker]);
  });

  it('is the asker’s own where nobody is asked', () => {
    const story = ['“Do you know the mill?” Ann Bell asked.', '“It was my father’s,” she said.'];
    expect(speakersIn(story)).toEqual(['Ann Bell', 'Ann Bell']);
  });
});

it.each([
  [
    'es',
    'El concejal Luis Mora abrió la feria.',
    'La feria, dijo, “es el trabajo de todos los vecinos”.',
    'Luis Mora',
  ],
  [
    'it',
    'L’assessore Luca Mori ha aperto la fiera.',
    'La fiera, ha detto, “è il lavoro di tutti noi insieme”.',
    'Luca Mori',
  ],
  [
    'pt',
    'O vereador Luís Moura abriu a feira.',
    'A feira, disse, “é o trabalho de todos os moradores”.',
    'Luís Moura',
  ],
  [
    'es',
    'La ministra Ana Bell llegó.',
    'La ministra, dijo Luis Mora, “es el orgullo de todo el valle”.',
    'Luis Mora',
  ],
])('%s: what the quote speaks of does not speak: %s %s', (language, before, paragraph, speaker) => {
  expect(speakersIn([before, paragraph], language)).toEqual([speaker]);
});

it('has nobody speak who goes along, nor whoever is joined to them', () => {
  const story = [
    'La alcaldesa, Marta Vidal, visitó el molino.',
    'Acompañada por el consejero de Obras, Iker Pons, y el gobernador, Luis Mora, dijo que el molino «es el corazón de todo el valle».',
  ];
  expect(speakersIn(story, 'es')).toEqual(['Marta Vidal']);
});
