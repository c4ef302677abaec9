/** Whom a label before a colon names, as newsletters write them. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from './read.ts';

const BEFORE = 'The river rose again on Monday, and Jo Marsh of the mill was wet.';
const WORDS = 'A third of the fen was dry by noon, and the mill stood still all day';

describe('a label', () => {
  it.each([
    ['behind a heading, with its paper', 'THE RIVER IS UP — FNP’s Ann Bell:', 'Ann Bell'],
    ['of two', 'MILLS SHUT — Our Ann Bell and Tom Reed:', 'Ann Bell and Tom Reed'],
    ['of three', 'MILLS SHUT — FNP’s Ann Bell, Tom Reed and Lucy Penn:', 'Ann Bell, Tom Reed and Lucy Penn'],
    ['that is a house', 'FLOOD PRICES — Bloomfield:', 'Bloomfield'],
    ['behind “from”', 'From Ann Bell:', 'Ann Bell'],
    ['without a name', 'More from your morning host:', 'morning host'],
  ])('%s', (_what, label, speaker) => {
    expect(speakersIn([BEFORE, `${label} “${WORDS}.”`])).toEqual([speaker]);
  });
});

it.each([
  ['a verb before the colon', `THE RIVER IS UP — Ann Bell of the fen said: “${WORDS}.”`, 'Ann Bell'],
  ['a sentence before the colon', `The mill of Tom Reed is shut – Ann Bell added: “${WORDS}.”`, 'Ann Bell'],
])('but %s tells itself', (_what, paragraph, speaker) => {
  expect(speakersIn([BEFORE, paragraph])).toEqual([speaker]);
});

it.each(['Champion', 'Struggle'])('but one word that stands nowhere else names nobody: %s', (label) => {
  expect(speakersIn(['The race was held on Sunday.', `${label}: “${WORDS}.”`])).toEqual([undefined]);
});

describe('A possessive before a colon', () => {
  const said = (label: string) =>
    told(
      [
        'Marie Petit est venue au village mardi. Elle a parlé du moulin.',
        `${label} : « Le moulin doit rouvrir avant l’hiver. »`,
      ],
      'fr',
    );

  it('means whom a pronoun would', () => {
    expect(said('Sa réponse').map(([speaker]) => speaker)).toEqual(['Marie Petit']);
  });

  it.each(['Son slogan', 'Sa devise', 'Sa chanson'])(
    'before a title’s noun opens a wording, which is no quote: %s',
    (label) => {
      expect(said(label)).toEqual([]);
    },
  );
});
