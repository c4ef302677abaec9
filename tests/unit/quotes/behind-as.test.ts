/** Clauses that tell how the words were put, and offices told in other words or at length. */
import { describe, expect, it } from 'vitest';
import { behindAs } from '../../../lib/quotes/behind-as.ts';
import { rowOf, slotOf } from '../syntax/row-of.ts';
import { speakersIn } from './read.ts';

describe('“as Jane Smith put it”', () => {
  it.each([
    '“The teapot has filed for divorce,” as Nora Blythe put it.',
    'The kitchen is “full of teapots without a lid”, as Nora Blythe describes it, and few disagree.',
    'As Nora Blythe puts it, the mood of the crockery is one of “tea going slowly and bitterly cold”.',
  ])('tells who speaks: %s', (paragraph) => {
    expect(speakersIn([paragraph])).toEqual(['Nora Blythe']);
  });

  it('is read in Spanish as well', () => {
    expect(speakersIn(['«La tetera ha pedido el divorcio», como dijo Nora Belmonte.'], 'es')).toEqual([
      'Nora Belmonte',
    ]);
  });
});

it('goes over what leads to the clause, and over nothing else', () => {
  const english = rowOf(['The lid is gone, as Nora Blythe put it, and so is the tea.']);
  const at = slotOf(english, 'as');
  expect(behindAs(english, at, english.slots.length)).toBe(slotOf(english, 'Nora'));
  expect(behindAs(english, at + 1, english.slots.length)).toBe(at + 1);
  const french = rowOf(['Le couvercle est parti, comme l’explique Odile Vasseur.'], 'fr');
  expect(behindAs(french, slotOf(french, 'comme'), french.slots.length)).toBe(slotOf(french, 'explique'));
});

describe('an office', () => {
  it('means whoever holds it under another word', () => {
    expect(
      speakersIn([
        'The teapot was sentenced by Justice Ivo Marlow, said its lawyer, Nora Blythe.',
        '“You have poured your last cup in this town,” the judge said.',
      ]),
    ).toEqual(['Ivo Marlow']);
  });

  it('may be longer than its first noun, with the name behind all of it', () => {
    expect(
      speakersIn([
        '“Not a single cup will be spared,” said the town’s director of kettles and the pantry Nora Blythe, after tea.',
      ]),
    ).toEqual(['Nora Blythe']);
  });
});
