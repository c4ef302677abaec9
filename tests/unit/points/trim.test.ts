import { describe, expect, it } from 'vitest';
import { openingsOf } from '../../../lib/points/openings.ts';
import { trimSentence } from '../../../lib/points/trim.ts';
import { packFor } from '../../pack-for.ts';

function trimmed(language: string, sentence: string): string {
  return trimSentence(sentence, openingsOf(packFor(language)), packFor(language))
    .map(({ start, end }) => sentence.slice(start, end))
    .join('');
}

describe('trimSentence', () => {
  it.each([
    [
      'en',
      'MARLOW, England (AP) — The pier was shut on Monday by a storm.',
      'The pier was shut on Monday by a storm.',
    ],
    [
      'en',
      'New Marlow (CNN)The pier was shut on Monday by a storm.',
      'The pier was shut on Monday by a storm.',
    ],
    [
      'en',
      'Friday, March 6, 2026, 7:15 PM A boat sank off the pier on Monday.',
      'A boat sank off the pier on Monday.',
    ],
    [
      'en',
      'New Marlow (CNN)Anna Berg, who ran the pier and all its boats for twenty long years, has died.',
      'Anna Berg, who ran the pier and all its boats for twenty long years, has died.',
    ],
    ['en', 'LONDON — The pier was shut on Monday by a storm.', 'The pier was shut on Monday by a storm.'],
    [
      'id',
      'Bandung - Jembatan itu ditutup pada hari Senin karena badai.',
      'Jembatan itu ditutup pada hari Senin karena badai.',
    ],
    [
      'en',
      '(Source: Marlow Harbour Office) The pier was shut on Monday by a storm.',
      'The pier was shut on Monday by a storm.',
    ],
    [
      'en',
      '(Two words: too late.) The pier was shut on Monday by a storm.',
      '(Two words: too late.) The pier was shut on Monday by a storm.',
    ],
    ['en', 'Now, though, the pier is shut by a storm.', 'Now, though, the pier is shut by a storm.'],
    ['en', '• The pier was shut on Monday by a storm.', 'The pier was shut on Monday by a storm.'],
  ])('cuts a dateline (%s: %s)', (language, sentence, left) => {
    expect(trimmed(language, sentence)).toBe(left);
  });

  it.each([
    ['en', 'But Marlow pier was shut on Monday by a storm.', 'Marlow pier was shut on Monday by a storm.'],
    [
      'en',
      'Meanwhile, Marlow pier was shut on Monday by a storm.',
      'Marlow pier was shut on Monday by a storm.',
    ],
    [
      'en',
      'Further, the council found that the pier leans by a foot.',
      'the council found that the pier leans by a foot.',
    ],
    [
      'fr',
      'Mais la jetée a été fermée lundi par une tempête.',
      'la jetée a été fermée lundi par une tempête.',
    ],
    [
      'ja',
      'しかし、市は橋の修理費を来年度の予算に入れると発表した。',
      '市は橋の修理費を来年度の予算に入れると発表した。',
    ],
    ['de', 'Außerdem, sagte er, bleibt die Brücke bis Mai zu.', 'sagte er, bleibt die Brücke bis Mai zu.'],
  ])('cuts a connective (%s: %s)', (language, sentence, left) => {
    expect(trimmed(language, sentence)).toBe(left);
  });

  it.each([
    'The people of Marlow, however, want the pier back.',
    'After the storm, however, nobody wanted the old pier back.',
  ])('leaves a contrast inside a sentence: without it the sentence says something else (%s)', (sentence) => {
    expect(trimmed('en', sentence)).toBe(sentence);
  });

  it('cuts tags that point at a picture', () => {
    expect(trimmed('en', 'Ada Penrose (pictured) opened the pier with Tom Ashby (left) on Monday.')).toBe(
      'Ada Penrose opened the pier with Tom Ashby on Monday.',
    );
  });

  it.each([
    ['en', 'First Minister Ada Penrose opened the pier on Monday.'],
    ['en', 'So far, nobody has opened the pier on the river.'],
    ['en', 'Marlow United – the oldest club in the county – was sold on Monday.'],
    ['en', '“But the pier was shut on Monday by a storm,” she said.'],
    ['en', 'But nobody knew.'],
    ['xx', 'But the pier was shut on Monday by a storm.'],
  ])('leaves alone what only looks like one (%s: %s)', (language, sentence) => {
    expect(trimmed(language, sentence)).toBe(sentence);
  });
});
