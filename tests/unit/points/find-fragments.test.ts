import { describe, expect, it } from 'vitest';
import { findFragments } from '../../../lib/points/find-fragments.ts';

/** The sentences as a splitter that knows no abbreviation leaves them, parted by bars. */
function fragmentsOf(line: string): readonly number[] {
  const parts = line.split('|');
  let at = 0;
  const spans = parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return { start, end: start + part.length, block: 0 };
  });
  return [...findFragments(parts.join(' '), spans, new Set(['april', 'märz']))];
}

describe('findFragments', () => {
  it.each([
    'Los EE.|UU. pagarán el muelle de Marlow.',
    'Den Kai baut Dr. med.|Ada Penrose um.',
    'Der Kai schließt am 1.|April für ein Jahr.',
    'Der Umbau des Kais kostet rd.|450.000 Euro.',
    'The pier has approx.|forty beams below its deck.',
  ])('tells both halves of %s', (line) => {
    expect(fragmentsOf(line)).toEqual([0, 1]);
  });

  it.each([
    'The pier closed at 5 p.m.|Traders went home.',
    'The pier closed in 1987.|Nobody went there.',
    'He called it a day.|iPhones were silent.',
    'They came second, on lap 12.|Marlow won.',
    'It shut.|A storm came.',
    'They saw it on TV.|Nobody came.',
    'That is why.|Nobody came.',
  ])('leaves the sentences of %s', (line) => {
    expect(fragmentsOf(line)).toEqual([]);
  });
});

it('lets a unit behind a number end its sentence', () => {
  expect(fragmentsOf('The line carries trains for 12 km.|The council approved it.')).toEqual([]);
});

it.each([
  ['The new network of the harbour,|has had faster links for five years.', [1]],
  ['The harbour needs:|two boats are missing.', []],
  ['The harbour is shut.|nobody went there.', []],
])('tells the rest of a sentence that a page breaks over two lines: %s', (line, torn) => {
  const [head = '', tail = ''] = line.split('|');
  const spans = [
    { start: 0, end: head.length, block: 0 },
    { start: head.length + 1, end: line.length, block: 1 },
  ];
  expect([...findFragments(`${head}\n${tail}`, spans, new Set())]).toEqual(torn);
});
