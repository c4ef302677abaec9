import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'pt');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '“A ponte vai reabrir em março”, disse Lígia Moura.',
      'O prefeito, Tomé Aranha, explicou que a praça “já não pode receber a feira”.',
      'Inês Rebelo avisa: “Não assinamos nada sem os pescadores”.',
      'Segundo Pedro Caldas, a obra é “uma desgraça para todo o bairro”.',
      '«Nunca nos perguntaram nada sobre isso», afirmou ontem em entrevista a ministra Marta Seixas.',
    ),
  ).toEqual(['Lígia Moura', 'Tomé Aranha', 'Inês Rebelo', 'Pedro Caldas', 'Marta Seixas']);
});

it('reads a pronoun that hangs on the verb', () => {
  expect(speakers('“O lodo sobe todos os anos”, queixou-se Tomé Aranha.')).toEqual(['Tomé Aranha']);
});

it('reads speech between dashes as one quote', () => {
  expect(told(['— O rio subiu — conta Lígia Moura. — Ficamos sem luz até terça.'], 'pt')).toEqual([
    ['Lígia Moura', 'O rio subiu Ficamos sem luz até terça.'],
  ]);
});

it('gives a verb without a subject the last one, and tells ele from ela', () => {
  expect(
    speakers(
      'Lígia Moura e Pedro Caldas dirigem o porto.',
      '“Ninguém quer ver o problema”, lamenta ela.',
      '“Vamos dragar o canal outra vez”, acrescentou.',
    ),
  ).toEqual(['Lígia Moura', 'Lígia Moura']);
});

it('knows the trade beside a full name, and the office before a name with its party', () => {
  expect(
    speakersIn(
      [
        'Para o tecelão João Batista, o projeto é um retrocesso.',
        'O presidente da Câmara, Rodrigo Mota (PTX-RS), falou depois.',
        '“O esforço deles é retirar direitos que conquistamos”, diz o tecelão.',
        '“Teremos os votos quando marcarmos a data”, afirmou o presidente da Câmara.',
      ],
      'pt',
    ),
  ).toEqual(['João Batista', 'Rodrigo Mota']);
});
