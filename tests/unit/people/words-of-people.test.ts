/** What single words tell of people: titles, first names, kin, short forms. */
import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../lib/people/abbreviations.ts';
import { behindNickname, mayBearNickname } from '../../../lib/people/behind-nickname.ts';
import { endOfBody } from '../../../lib/people/end-of-body.ts';
import { findMentions } from '../../../lib/people/find-mentions.ts';
import { genderOfName, isGivenName } from '../../../lib/people/given-names.ts';
import { hasAge } from '../../../lib/people/has-age.ts';
import { kinGender } from '../../../lib/people/kin.ts';
import { isShortFor, nameKey } from '../../../lib/people/name-key.ts';
import { isSpeakingNoun } from '../../../lib/people/speaker-noun.ts';
import {
  genderOfArticle,
  genderOfHonorific,
  genderOfTitle,
  isHonorific,
  isTitle,
} from '../../../lib/people/titles.ts';
import { packFor } from '../../pack-for.ts';
import { indexOf, tokensOf } from './tokens-of.ts';

it.each([
  ['en', 'mayor', true],
  ['en', 'vice-president', true],
  ['en', 'river', false],
  ['de', 'innenministerin', true],
  ['de', 'mühle', false],
  ['fr', 'maire', true],
  ['es', 'ministra', true],
  ['it', 'consigliere', true],
  ['it', 'consigliera', true],
  ['it', 'consigliero', false],
  ['it', 'ingegnere', true],
  // A prize.
  ['it', 'premio', false],
  ['pl', 'minister', true],
])('%s: “%s” is a title: %s', (language, word, title) => {
  expect(isTitle(word, packFor(language))).toBe(title);
});

it.each([
  ['infermiere', 'm'],
  ['infermiera', 'f'],
])('it: “%s” tells %s', (word, gender) => {
  expect(genderOfTitle(word, packFor('it'))).toBe(gender);
});

it.each([
  ['en', 'mr', 'm'],
  ['en', 'mrs', 'f'],
  ['en', 'dr', undefined],
  ['de', 'frau', 'f'],
  ['fr', 'mme', 'f'],
])('%s: the courtesy “%s” tells %s', (language, word, gender) => {
  expect(isHonorific(word, packFor(language))).toBe(true);
  expect(genderOfHonorific(word, packFor(language))).toBe(gender);
});

it.each([
  ['de', 'ministerin', 'f'],
  ['es', 'ministra', 'f'],
  ['en', 'actress', 'f'],
  ['en', 'mayor', undefined],
])('%s: the title “%s” tells %s', (language, word, gender) => {
  expect(genderOfTitle(word, packFor(language))).toBe(gender);
});

it('An article tells a gender where there are two', () => {
  expect(genderOfArticle('la', packFor('fr'))).toBe('f');
  expect(genderOfArticle('le', packFor('fr'))).toBe('m');
  expect(genderOfArticle('the', packFor('en'))).toBeUndefined();
});

describe('A first name', () => {
  it.each([
    ['en', 'ann', 'f'],
    ['en', 'tom', 'm'],
    ['en', 'andrea', 'f'],
    ['it', 'andrea', 'm'],
  ])('%s: “%s” tells %s', (language, name, gender) => {
    expect(isGivenName(name, packFor(language))).toBe(true);
    expect(genderOfName(name, packFor(language))).toBe(gender);
  });

  it('of no language is none', () => {
    expect(isGivenName('wexmere', packFor('en'))).toBe(false);
    expect(genderOfName('wexmere', packFor('en'))).toBeUndefined();
  });
});

it.each([
  ['en', 'spokesman', true],
  ['en', 'council', true],
  ['en', 'water', false],
  ['no', 'lærer', true],
  ['de', 'branchenkenner', true],
])('%s: “%s” can speak: %s', (language, word, speaks) => {
  expect(isSpeakingNoun(word, packFor(language))).toBe(speaks);
});

it.each([
  ['morawsky', 'morawski'],
  ['müller', 'muller'],
  ['karlsen', 'carlsen'],
  ['stephan', 'stefan'],
])('“%s” and “%s” have one key', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  [['bell'], ['ann', 'bell'], true],
  [['a', 'bell'], ['ann', 'bell'], true],
  [['ann', 'reed'], ['ann', 'bell'], false],
  [['bell', 'ann'], ['ann', 'bell'], false],
])('%j is short for %j: %s', (short, full, is) => {
  expect(isShortFor(short, full)).toBe(is);
});

describe('Kin', () => {
  it.each([
    ['en', 'They met his mother Wexa there.', 'f'],
    ['en', 'They met Bell’s father, Wexa, there.', 'm'],
    ['en', 'They met the mother Wexa there.', undefined],
  ])('%s: %s', (language, sentence, gender) => {
    const { tokens, pack, vocabulary } = tokensOf(sentence, language);
    const mention = findMentions(tokens, vocabulary).find(({ names }) => names.at(-1) === 'wexa');
    expect(mention && kinGender(mention, tokens, pack)).toBe(gender);
  });
});

describe('A short form in brackets', () => {
  const shortFormsIn = (sentence: string) => {
    const { tokens, vocabulary } = tokensOf(sentence);
    return [...findAbbreviations(findMentions(tokens, vocabulary), tokens).keys()];
  };

  it('stands for the words before it', () => {
    expect(shortFormsIn('They met the European Trade Board (ETB) there.')).toEqual(['etb']);
  });

  it('of other letters does not', () => {
    expect(shortFormsIn('They met the European Trade Board (FIFA) there.')).toEqual([]);
  });
});

describe('The name of a body', () => {
  it.each([
    ['goes on over a list', 'The Council on Energy, Water and Waste met.', 'Energy', 'Waste'],
    ['goes on to a place', 'The University of California, San Diego, met.', 'California', 'Diego'],
    ['ends before another clause', 'The Council on Energy, Ann Bell said, met.', 'Energy', 'Energy'],
  ])('%s', (_what, sentence, last, end) => {
    const { tokens, pack } = tokensOf(sentence);
    expect(endOfBody(tokens, 0, indexOf(tokens, last), pack)).toBe(indexOf(tokens, end));
  });
});

describe('An age behind a name', () => {
  it.each([
    ['between commas', 'Then Wexer Bell, 61, came.', true],
    ['in brackets', 'Then Wexer Bell (61) came.', true],
    ['is told in years', 'Then Wexer Bell, 61 years, came.', true],
    ['may be what one has', 'Then Wexer Bell is 61 years old.', true],
    ['is no number of something else', 'Then Wexer Bell is 61 miles off.', false],
    ['is none that nobody reaches', 'Then Wexer Bell, 161, came.', false],
    ['is no other number', 'Then Wexer Bell 61 came.', false],
  ])('%s: %s', (_what, sentence, has) => {
    const { tokens, vocabulary, pack } = tokensOf(sentence);
    const mention = findMentions(tokens, vocabulary).find(({ names }) => names.at(-1) === 'bell');
    expect(mention && hasAge(mention, tokens, pack)).toBe(has);
  });
});

it('A nickname stands inside a name', () => {
  const { tokens, pack } = tokensOf('Then Tom “The Mill” Bell came.');
  const index = indexOf(tokens, '“');
  const behind = behindNickname(tokens, index);
  expect(tokens[behind]?.text).toBe('Bell');
  expect(mayBearNickname(tokens, { start: indexOf(tokens, 'Tom'), index, behind }, pack)).toBe(true);
  const { tokens: long } = tokensOf('Then Tom “the mill is very wet” Bell came.');
  expect(behindNickname(long, indexOf(long, '“'))).toBe(indexOf(long, '“'));
});

it.each([
  ['coaches', true],
  ['deputies', true],
  ['batsmen', true],
  ['midwives', true],
  ['editors-in-chief', true],
  ['ministeres', false],
  ['coachs', false],
  ['batsmans', false],
  // "She leads the mill and heads the board."
  ['leads', false],
  ['heads', false],
  ['chairs', false],
  ['models', false],
  ['forwards', false],
])('English “%s” tells several people: %s', (word, people) => {
  expect(packFor('en').lexicon.personNouns.has(word)).toBe(people);
});
