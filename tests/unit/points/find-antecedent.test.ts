/** Whose name stands in brackets for a pronoun: never one that may be somebody else's. */

import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { makeUnits } from '../../../lib/points/make-units.ts';
import { pointText } from '../../../lib/points/point-text.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';
import { articleOf } from './article-of.ts';

function unitsOf(paragraphs: readonly string[]) {
  const article = articleOf({ paragraphs });
  const analysis = analyse(article, packFor('en'));
  const people = findPeople(analysis);
  return { article, units: makeUnits(analysis, people, findQuotes(analysis, people)) };
}

/** The names that stand for the head of the last sentence; undefined where it keeps its pronoun. */
function nameFor(...paragraphs: readonly string[]): string | undefined {
  const { article, units } = unitsOf(paragraphs);
  const antecedent = units.at(-1)?.antecedent;
  return antecedent && slice(article.text, antecedent);
}

/** The last sentence as it would be shown, and whether its subject dangles. */
function lastOf(...paragraphs: readonly string[]) {
  const { article, units } = unitsOf(paragraphs);
  const unit = units.at(-1);
  return unit && [pointText(article.text, { ...unit, sentence: unit }), unit.latePronoun];
}

describe('a pronoun behind its sentence’s head', () => {
  const BERG = 'Anna Berg built the pier.';

  it.each([
    ['"It will open in May," she said.', '"It will open in May," [Anna Berg] said.'],
    ['"It will open in May," said she on Monday.', '"It will open in May," said [Anna Berg] on Monday.'],
  ])('gets the speaker whom the quote has: %s', (sentence, shown) => {
    expect(lastOf(BERG, sentence)).toEqual([shown, false]);
  });

  it('names nobody but the quote’s own speaker', () => {
    const before = 'Mark Reed opened the new quay on Tuesday.';
    const quoted = '"It is a fine place for boats of all kinds," said Tom Hill.';
    const [shown] = lastOf(before, quoted, '"We shall come here on every day of the year," he said.') ?? [];
    expect(shown).toBe('"We shall come here on every day of the year," [Tom Hill] said.');
  });

  it.each([
    [
      'another is named beside the subject',
      'Mark Reed met Tom Hill on the old quay in May.',
      'He wants a longer pier for the town.',
    ],
    [
      'an official without a name speaks',
      'Tom Hill opened the quay. In a letter, a town hall spokesman said it was safe.',
      'He wants a longer pier for the town.',
    ],
    [
      'they are named as an owner alone',
      'It all began in May on one of Tom Hill’s boats.',
      'He wants a longer pier for the town.',
    ],
    [
      'the sentence between is about somebody without a name',
      'Tom Hill opened the quay. The septuagenarian built boats for half of his life.',
      'He wants a longer pier for the town.',
    ],
    [
      'the sentence between is about their kin',
      'Tom Hill opened the quay. And now, his younger brother sits in the town hall.',
      'He wants a longer pier for the town.',
    ],
    [
      'a quote is about somebody else',
      'Tom Hill keeps the quay. "Mark Reed is far too old for the sea," says Tom Hill.',
      'He sleeps for most of the day in the sun.',
    ],
    [
      'a quote may be the other one’s',
      'Mark Reed opened the quay with Tom Hill. It rained for the whole of the day.',
      '"We shall come here on every day of the year," he said.',
    ],
  ])('is nobody where %s', (_, before, sentence) => {
    expect(nameFor(before, sentence)).toBeUndefined();
  });

  it.each([
    ['"It will open in May," she said, and Tom Hill said: "It is far too late for us."', 'Anna Berg'],
    ['"It will open in May," said she, and "it is far too late for us", said Tom Hill.', 'Anna Berg'],
    ['"It is far too late for us," he said, and Anna Berg said: "It will open in May."', 'Tom Hill'],
    ['She said: "It will open in May," and Tom Hill said: "It is far too late for us."', 'Anna Berg'],
    ['He said: "It is far too late for us," but Anna Berg said: "It will open in May."', 'Tom Hill'],
  ])('is who says the quote beside it, not another of the sentence: %s', (sentence, name) => {
    const before = 'Anna Berg, the mayor, opened the pier. Tom Hill, a fisherman, watched her.';
    expect(nameFor(before, sentence)).toBe(name);
  });

  it.each([
    '"It will open in May," he said.',
    'After the storm in March, she paid for the boats.',
    'In May she sold the island to the town.',
    'On the way home she sold the island to the town.',
  ])('dangles where nobody is surely meant: %s', (sentence) => {
    expect(lastOf(BERG, sentence)).toEqual([sentence, true]);
  });

  it.each([
    'After Carl Lind left the town, he paid for the boats.',
    '"It will open in May," the mayor said when she came.',
    'The mayor said that he would pay.',
    'As the man was led away, he shouted that it was a lie.',
    'In remarks he made on Monday, Tom Hill asked the council to pay.',
  ])('is left alone where the sentence may give it: %s', (sentence) => {
    expect(lastOf(BERG, sentence)).toEqual([sentence, false]);
  });
});

describe('a rival', () => {
  it.each([
    [
      'another of that gender near',
      ['Mark Reed’s new film about the sea stars Tom Hill.', 'His boat sank in May.'],
    ],
    [
      'a subject without a name',
      ['Mark Reed saw it in May.', 'The patient was given a new bed.', 'His cough went away.'],
    ],
    [
      'a place that seems to speak',
      ['“It is a fine quay,” said Marlow Harbour.', '“We shall come back,” he said.'],
    ],
    [
      'quoted words around the pronoun',
      ['Mark Reed opened the quay.', '“He has never been here before,” a fisherman said.'],
    ],
  ])('keeps a name out: %s', (_, paragraphs) => {
    expect(nameFor(...paragraphs)).toBeUndefined();
  });

  it('is nobody where the sentence before is about the one', () => {
    expect(nameFor('Tom Hill sailed home.', 'Mark Reed opened the quay.', 'He had built it in May.')).toBe(
      'Mark Reed',
    );
  });
});

describe('findAntecedent', () => {
  it('names whom the sentence before was about, as it called them', () => {
    expect(
      nameFor('Anna Berg built the pier.', 'On Monday Berg opened it.', 'She paid for the boats as well.'),
    ).toBe('Berg');
  });

  it('goes on naming whom a pronoun meant', () => {
    expect(nameFor('Anna Berg built the pier.', 'She owns the boats.', 'She sold the island in May.')).toBe(
      'Anna Berg',
    );
  });

  it.each([
    ['a place', 'Port Gibson was quiet on Monday.', 'His feet were wet.'],
    ['a body', 'The Zion Camp won in the north.', 'His aim was to win the south.'],
    ['a woman, for "he"', 'Anna Berg built the pier.', 'He paid for the boats.'],
    ['somebody whose first name tells no gender', 'Quor Berg built the pier.', 'He paid for the boats.'],
    [
      'whom the same sentence names',
      'Anna Berg built the pier.',
      'She was one of two dancers beside Berg in the film.',
    ],
  ])('never names %s', (_whom, ...paragraphs) => {
    expect(nameFor(...paragraphs)).toBeUndefined();
  });

  it('does not take the author of an embedded post for who has just spoken', () => {
    const post = ['post|We shall sail whatever she says.', 'post|— Tom Hill (@tomhill) March 4, 2026'];
    expect(nameFor('Mark Reed opened the quay on Tuesday.', ...post, 'He said it was late.')).toBeUndefined();
  });

  it('names nobody whom the last sentences leave out', () => {
    const between = ['The pier was shut for the winter.', 'The boats were taken to the harbour.'];
    expect(nameFor('Anna Berg built the pier.', ...between, 'She was not told.')).toBeUndefined();
  });
});
