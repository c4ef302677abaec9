import { describe, expect, it } from 'vitest';
import type { PointParts } from '../../../lib/points/point-pieces.ts';
import { pointPieces } from '../../../lib/points/point-pieces.ts';
import { isShortened, pointText, shownPoint } from '../../../lib/points/point-text.ts';

const TEXT = 'Ada Penrose won. Her boat (left) was new.';
const ADA = { start: 0, end: 11 };
const SENTENCE = { start: 17, end: 41 };

/** The sentence `text` without what stands between {braces}. */
function without(braced: string): readonly [string, PointParts] {
  const text = braced.replace(/[{}]/g, '');
  let end = 0;
  const kept = braced
    .split(/(\{[^}]*\})/)
    .map((piece) => {
      const start = end;
      end += piece.replace(/[{}]/g, '').length;
      return { isKept: !piece.startsWith('{') && piece !== '', start, end };
    })
    .filter(({ isKept }) => isKept)
    .map((piece) => ({ start: piece.start, end: piece.end }));
  return [text, { sentence: { start: 0, end: text.length }, kept }];
}

it('joins what is kept exactly as the page has it', () => {
  expect(pointText(...without('Her boat {(left) }was new.'))).toBe('Her boat was new.');
});

it('puts the antecedent in brackets, with ’s where it owns what follows', () => {
  const point = { sentence: SENTENCE, kept: [{ start: 20, end: 41 }], antecedent: ADA };
  expect(pointText(TEXT, point)).toBe('[Ada Penrose] boat (left) was new.');
  expect(pointText(TEXT, { ...point, possessive: true })).toBe('[Ada Penrose’s] boat (left) was new.');
});

it('gives the whole sentence in pieces, the antecedent behind its pronoun', () => {
  const point = { sentence: SENTENCE, kept: [{ start: 20, end: 41 }], antecedent: ADA };
  expect(pointPieces(TEXT, point)).toEqual([
    { kind: 'left-out', text: 'Her' },
    { kind: 'added', text: '[Ada Penrose]' },
    { kind: 'kept', text: ' boat (left) was new.' },
  ]);
});

describe('what is left out, as it is shown', () => {
  it.each([
    ['The pier{, built in 1910,} will close.', 'The pier […] will close.'],
    ['The pier will close{, the council said}.', 'The pier will close […].'],
    ['The pier was, {in fact, }working.', 'The pier was, […] working.'],
    ['The pier will close{, officials said.}', 'The pier will close […]'],
    ['栈桥{，建于1910年，}将关闭。', '栈桥[…]将关闭。'],
  ])('is marked inside the sentence: %s', (braced, shown) => {
    const [text, point] = without(braced);
    expect(shownPoint(text, point)).toBe(shown);
    expect(isShortened(text, point)).toBe(true);
  });

  it('is not marked before the first word, but the point is a shortened one', () => {
    const [text, point] = without('{However, }the pier will close.');
    expect(shownPoint(text, point)).toBe('the pier will close.');
    expect(isShortened(text, point)).toBe(true);
  });

  it('is nothing where the whole sentence stands, or only signs are gone', () => {
    for (const braced of ['The pier will close.', '{– }The pier will close.']) {
      const [text, point] = without(braced);
      expect(shownPoint(text, point)).toBe('The pier will close.');
      expect(isShortened(text, point)).toBe(false);
    }
  });

  it('is not marked where a name replaces a pronoun', () => {
    const point = { sentence: SENTENCE, kept: [{ start: 20, end: 41 }], antecedent: ADA };
    expect(shownPoint(TEXT, point)).toBe('[Ada Penrose] boat (left) was new.');
    expect(isShortened(TEXT, point)).toBe(false);
  });
});
