import { describe, expect, it } from 'vitest';
import { findAsides } from '../../../lib/points/asides.ts';
import { packFor } from '../../pack-for.ts';

function spared(language: string, sentence: string): string {
  let left = sentence;
  for (const { start, end } of [...findAsides(sentence, packFor(language))].reverse()) {
    left = left.slice(0, start) + left.slice(end);
  }
  return left;
}

describe('findAsides', () => {
  it.each([
    [
      'en',
      'The Marlow Harbour Trust (MHT) will pay for the repairs of the old pier from the sale of two boats, which it no longer needs.',
      'The Marlow Harbour Trust will pay for the repairs of the old pier from the sale of two boats, which it no longer needs.',
    ],
    [
      'en',
      'The pier -- once the longest in the whole county -- will stay shut until the engineers have looked at every one of its posts.',
      'The pier will stay shut until the engineers have looked at every one of its posts.',
    ],
    [
      'en',
      'Ada Penrose, who has led the trust since its first year, opened the repaired pier to a crowd of visitors on Monday.',
      'Ada Penrose opened the repaired pier to a crowd of visitors on Monday.',
    ],
    [
      'fr',
      'La jetée de Marlow, qui est la plus longue du comté depuis un siècle, rouvrira lundi après des mois de travaux coûteux.',
      'La jetée de Marlow rouvrira lundi après des mois de travaux coûteux.',
    ],
  ])('leaves out an aside inside a long sentence (%s: %s)', (language, sentence, left) => {
    expect(spared(language, sentence)).toBe(left);
  });

  it('keeps the end behind a place whose county stands between commas', () => {
    const sentence =
      'Lifeboats and two helicopters of the coastguard were called on Sunday evening to Marlow Creek near Orrin, Kentshire, by a walker of the club who had seen the shape of a man in the water.';
    expect(spared('en', sentence)).toBe(sentence);
  });

  it('leaves out a clause at the end of a sentence too long for a reader, but not before a closing attribution', () => {
    const head =
      'The storm broke eleven of the forty posts that carry the pier and tore the planks from the walkway between the ticket office and the café';
    expect(spared('en', `${head}, leaving a dozen visitors on the far side without a way back.`)).toBe(
      `${head}.`,
    );
    expect(
      spared('en', `${head}, leaving a dozen visitors on the far side without a way back, the trust said.`),
    ).toBe(`${head}, leaving a dozen visitors on the far side without a way back, the trust said.`);
  });

  it.each([
    ['a short sentence', 'en', 'The trust (MHT) will pay for the pier, which is old.'],
    [
      'what somebody says',
      'en',
      'The storm broke eleven of the forty posts that carry the pier and tore the planks from the walkway between the office and the café, according to the engineers who looked at it.',
    ],
    [
      'a condition',
      'en',
      'The trust will open the repaired pier to the public on the first Monday of May and will let the fishermen of the town back on its far end, unless the engineers find another broken post.',
    ],
    [
      'a bracket inside a quotation',
      'en',
      '“We asked them (the engineers) to look at every post of the pier before the summer and they did so,” Ada Penrose said on Monday.',
    ],
    [
      'a date',
      'en',
      'The trust that owns the old pier in the harbour of Marlow opened it on Monday (11/5/2026) after months of costly repairs.',
    ],
    [
      'clauses of a language whose commas do not tell',
      'de',
      'Die Seebrücke, die seit hundert Jahren die längste im ganzen Land ist, öffnet am Montag nach Monaten teurer Arbeiten wieder für alle Besucher.',
    ],
  ])('leaves %s', (_, language, sentence) => {
    expect(spared(language, sentence)).toBe(sentence);
  });
});
