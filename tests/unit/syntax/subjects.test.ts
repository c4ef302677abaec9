/** Where the subject of a verb stands, in languages of several orders. */
import { describe, expect, it } from 'vitest';
import { acrossCommas, describedOpener, isPerson, isPlaceLike } from '../../../lib/syntax/across-commas.ts';
import { acrossBracket, acrossRelative, antecedent, apposed } from '../../../lib/syntax/antecedent.ts';
import { carried, silent, speaks } from '../../../lib/syntax/carried-subject.ts';
import { clauseOf } from '../../../lib/syntax/clause.ts';
import { firstSubject } from '../../../lib/syntax/first-subject.ts';
import { mainSubject } from '../../../lib/syntax/main-subject.ts';
import type { Phrase } from '../../../lib/syntax/phrase.ts';
import { name, noun, pronoun } from '../../../lib/syntax/phrase.ts';
import { phraseTo } from '../../../lib/syntax/phrase-to.ts';
import { readSubject } from '../../../lib/syntax/read-subject.ts';
import { mentionFrom, type Row } from '../../../lib/syntax/row.ts';
import { behindNoun, hangs, mayBeSubject } from '../../../lib/syntax/skip-phrase.ts';
import { subjectBehind } from '../../../lib/syntax/subject-behind.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

const words = (row: ReturnType<typeof rowOf>, phrase: Phrase | undefined) =>
  phrase && wordsIn(row, phrase.slots);

it.each([
  ['en', 'Then the designer, Ann Bell, laughed.', 'the', 'Ann Bell'],
  ['en', 'Then her rival and old friend Ann Bell laughed.', 'her', 'old friend Ann Bell'],
  ['en', 'Then the leader of the River Party (RP), Ann Bell, laughed.', 'the', 'Ann Bell'],
  ['en', 'Then the designer said no.', 'the', 'the designer'],
])('%s: in “%s” whoever begins with “%s” is %s', (language, sentence, first, subject) => {
  const row = rowOf([sentence], language);
  const start = row.slots.findIndex(({ token }) => row.tokens[token]?.text === first);
  expect(words(row, readSubject(row, start, row.slots.length))).toBe(subject);
});

it.each([
  ['en', 'So said Ann Bell of the mill.', 'said', 'Ann Bell'],
  ['en', 'So said the veteran rower Ann Bell.', 'said', 'Ann Bell'],
  ['en', 'So chimed in Ann Bell.', 'chimed', 'Ann Bell'],
  ['es', 'Lo dijo ayer en Madrid a la prensa la ministra.', 'dijo', 'la ministra'],
  ['de', 'Das sagte am Freitag in Hall die Ministerin.', 'sagte', 'die Ministerin'],
  ['fr', 'C’est ce qu’a dit à la presse Anne Morel.', 'dit', 'Anne Morel'],
  ['sv', 'Det sade på fredagen läraren.', 'sade', 'läraren'],
])('%s: in “%s” the subject behind “%s” is %s', (language, sentence, verb, subject) => {
  const row = rowOf([sentence], language);
  expect(words(row, subjectBehind(row, slotOf(row, verb), row.slots.length))?.endsWith(subject)).toBe(true);
});

it.each([
  ['en', 'On Tuesday, Ann Bell laughed.', 'Ann Bell'],
  ['en', 'Speaking to the board, she laughed.', 'she'],
  ['en', 'A veteran of the river, he laughed.', 'he'],
  ['de', 'In Paris und London hat Petra Vogt gelacht.', 'Petra Vogt'],
  ['es', 'En Madrid y Sevilla rio la ministra.', 'la ministra'],
])('%s: the first subject of “%s” is %s', (language, sentence, subject) => {
  const row = rowOf([sentence], language);
  expect(words(row, firstSubject(row, 0, row.slots.length))).toBe(subject);
});

describe('A subject that commas part from its verb', () => {
  const parted = (sentence: string) => {
    const row = rowOf([sentence]);
    return { row, comma: slotOf(row, 'said') - 1 };
  };

  it.each([
    ['an apposition', 'Ann Bell, a planner from Leeds, said no.', acrossCommas, 'Ann Bell'],
    ['a trade and a town', 'Ann Bell, planner, Leeds, said no.', acrossCommas, 'Ann Bell'],
    [
      'a relative clause',
      'A friend of mine, who asked for rain, said no.',
      acrossRelative,
      'A friend of mine',
    ],
    ['nothing relative', 'A friend of mine, said no.', acrossRelative, undefined],
  ])('%s', (_what, sentence, find, subject) => {
    const { row, comma } = parted(sentence);
    expect(words(row, find(row, comma, 0))).toBe(subject);
  });

  it('brackets', () => {
    const { row, comma: close } = parted('Ann Bell (left) said no.');
    expect(words(row, acrossBracket(row, close, 0))).toBe('Ann Bell');
  });

  it('a relative pronoun', () => {
    const row = rowOf(['They met Ann Bell, who said no.']);
    expect(words(row, antecedent(row, slotOf(row, 'who') - 1, 0))).toBe('Ann Bell');
  });

  it('a noun that tells of the name before', () => {
    const row = rowOf(['Ann Bell, collector of stamps, said no.']);
    const phrase = phraseTo(row, slotOf(row, 'stamps'), 0);
    expect(phrase && words(row, apposed(row, phrase, 0))).toBe('Ann Bell');
  });

  it('several nouns that do', () => {
    const row = rowOf(['Ann Bell, a lawyer, a mother and a campaigner said no.']);
    expect(words(row, describedOpener(row, slotOf(row, 'campaigner'), 0))).toBe('Ann Bell');
    const other = rowOf(['Ann Bell, a lawyer, who fell and a campaigner said no.']);
    expect(describedOpener(other, slotOf(other, 'campaigner'), 0)).toBeUndefined();
  });
});

it('A name is a person’s or a place’s', () => {
  const row = rowOf(['Then Ann Bell went to London.']);
  const of = (word: string) => {
    const mention = mentionFrom(row, slotOf(row, word));
    if (!mention) throw new Error(word);
    return name(row, mention, slotOf(row, word));
  };
  expect([isPerson(row, of('Ann')), isPlaceLike(row, of('Ann'))]).toEqual([true, false]);
  expect([isPerson(row, of('London')), isPlaceLike(row, of('London'))]).toEqual([false, true]);
});

describe('A verb without a subject of its own', () => {
  it.each([
    ['has the sentence’s', 'Ann Bell went home and said no.', 'said', 'Ann Bell'],
    ['has the last clause’s', 'The case fell, but Ann Bell wrote a letter saying no.', 'saying', 'Ann Bell'],
    ['has the teller’s', 'The mill will fall, Ann Bell said, adding no.', 'adding', 'Ann Bell'],
  ])('%s', (_what, sentence, verb, subject) => {
    const row = rowOf([sentence]);
    expect(words(row, carried(row, slotOf(row, verb), 0))).toBe(subject);
  });

  it('tells it by its form, where languages drop subjects', () => {
    const spanish = rowOf(['Dijo que no.'], 'es');
    expect(silent(spanish, 0)).toMatchObject({ kind: 'pronoun', word: '' });
    const english = rowOf(['Said no.']);
    expect(silent(english, 0)).toBeUndefined();
  });

  it('is not carried by a thing', () => {
    const row = rowOf(['The river and the mayor and the sign.']);
    const of = (word: string) => noun(row, word, slotOf(row, word) - 1, slotOf(row, word) + 1);
    expect(['river', 'mayor', 'sign'].map((word) => speaks(row, of(word)))).toEqual([false, true, true]);
    expect(speaks(row, pronoun('she', 0))).toBe(true);
  });
});

it.each([
  ['en', 'The old miller said no.', 'said', 'The old miller'],
  ['no', 'Det sier naboen.', 'sier', 'naboen'],
  ['es', 'En Madrid dijo la ministra que no.', 'dijo', 'la ministra'],
])('%s: the main clause “%s” has “%s” of %s', (language, sentence, verb, subject) => {
  const row = rowOf([sentence], language);
  const clause = clauseOf(row, slotOf(row, verb), 0);
  expect(words(row, mainSubject(row, clause, row.slots.length))).toBe(subject);
});

describe('A phrase that hangs', () => {
  const hanging = (row: Row, slot: number) => hangs(row, slot);

  it.each([
    ['es', 'Lo dijo en Madrid la ministra.', 'en', true],
    ['es', 'Lo dijo en Madrid la ministra.', 'la', false],
    ['de', 'Das sagte dem Sender die Ministerin.', 'dem', true],
    ['de', 'Das sagte der Zeitung die Ministerin.', 'der', true],
    ['de', 'Das sagte der Minister.', 'der', false],
  ])('%s: “%s” from “%s”: %s', (language, sentence, word, hung) => {
    const row = rowOf([sentence], language);
    expect(hanging(row, slotOf(row, word))).toBe(hung);
  });

  it('ends behind its noun', () => {
    const row = rowOf(['Lo dijo en una entrevista la ministra.'], 'es');
    expect(behindNoun(row, slotOf(row, 'en'), row.slots.length)).toBe(slotOf(row, 'la'));
  });
});

it('A bare word that cannot speak is no subject', () => {
  const row = rowOf(['Dijo tajante la ministra.'], 'es');
  const of = (word: string, from = 0) => noun(row, word, slotOf(row, word) - from, slotOf(row, word) + 1);
  expect(mayBeSubject(row, of('tajante'), true)).toBe(false);
  expect(mayBeSubject(row, of('ministra', 1), true)).toBe(true);
});
