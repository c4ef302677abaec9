/** What single words of a sentence may be, and which of them belong together. */
import { describe, expect, it } from 'vitest';
import { describes, isHeadBehind } from '../../../lib/syntax/head-behind.ts';
import { endOfCore } from '../../../lib/syntax/noun-phrase.ts';
import { stepOver } from '../../../lib/syntax/phrase-steps.ts';
import { endOfPostmodifiers } from '../../../lib/syntax/postmodifiers.ts';
import { lengthOf, mentionFrom, mentionTo, tokenAt, wordAt } from '../../../lib/syntax/row.ts';
import {
  isGrammar,
  isNounLike,
  isPersonNoun,
  isSpeakerNoun,
  isSubjectPronoun,
  joinsNouns,
} from '../../../lib/syntax/speaker-words.ts';
import {
  isContentWord,
  isPastParticiple,
  isPreposition,
  isPresentParticiple,
  isReporting,
} from '../../../lib/syntax/tag.ts';
import { mayStandBetween, skipBack } from '../../../lib/syntax/verb-group.ts';
import { wholePhraseFrom, wholePhraseTo } from '../../../lib/syntax/whole-phrase.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

describe('A row', () => {
  const row = rowOf(['Then Ann Bell said “the river will be back by Friday” to them.']);

  it('has a token in each slot but in those of speeches', () => {
    const speech = row.slots.findIndex((slot) => slot.speech >= 0);
    expect(tokenAt(row, speech)).toBeUndefined();
    expect(wordAt(row, speech)).toBe('');
    expect(wordAt(row, slotOf(row, 'Then'))).toBe('then');
    expect(wordAt(row, -1)).toBe('');
  });

  it('has names where they begin and end', () => {
    const mention = mentionFrom(row, slotOf(row, 'Ann'));
    expect(mention?.names).toEqual(['ann', 'bell']);
    expect(mentionTo(row, slotOf(row, 'Bell'))).toBe(mention);
    expect(mention && lengthOf(mention)).toBe(2);
    expect(mentionFrom(row, slotOf(row, 'Bell'))).toBeUndefined();
  });
});

it.each([
  ['a preposition', isPreposition, 'en', 'The miller went to town while it rained.', 'to', 'while'],
  ['a content word', isContentWord, 'en', 'The miller laughed.', 'laughed', 'The'],
  ['a reporting verb', isReporting, 'en', 'The miller said that she fell.', 'said', 'fell'],
  ['a present participle', isPresentParticiple, 'en', 'A miller wearing red laughed.', 'wearing', 'laughed'],
  ['a past participle', isPastParticiple, 'en', 'A miller backed by none wins.', 'backed', 'wins'],
  ['like a noun', isNounLike, 'en', 'The miller laughed.', 'miller', 'The'],
  ['like a noun', isNounLike, 'de', 'Der 46-Jährige lachte 46 Mal.', '46-Jährige', '46'],
  ['grammar', isGrammar, 'en', 'However, the miller laughed.', 'However', 'miller'],
  ['a tie of nouns', joinsNouns, 'en', 'The miller of Leeds laughed while it rained.', 'of', 'while'],
  ['a subject pronoun', isSubjectPronoun, 'en', 'Then she met them.', 'she', 'them'],
] as const)('%s: %o in %s “%s” is “%s”, and not “%s”', (_what, is, language, sentence, one, other) => {
  const row = rowOf([sentence], language);
  expect([is(row, slotOf(row, one)), is(row, slotOf(row, other))]).toEqual([true, false]);
});

it('“il faut” is of nobody, “il a dit” of somebody', () => {
  const row = rowOf(['Alors il a dit qu’il faut partir.'], 'fr');
  const pronouns = row.slots.flatMap(({ token }, slot) => (row.tokens[token]?.text === 'il' ? [slot] : []));
  expect(pronouns.map((slot) => isSubjectPronoun(row, slot))).toEqual([true, false]);
});

it.each([
  ['en', 'spokesman', true, true],
  ['en', 'council', true, false],
  ['en', 'river', false, false],
  ['de', 'ministerin', true, true],
  ['sv', 'polisen', true, false],
])('%s: “%s” speaks: %s, and is a person: %s', (language, noun, speaks, person) => {
  const row = rowOf(['x'], language);
  expect([isSpeakerNoun(row, noun), isPersonNoun(row, noun)]).toEqual([speaks, person]);
});

it.each([
  ['en', 'The old miller of the river said no.', 'The', 'The old miller'],
  ['en', 'The mayor’s brother said no.', 'The', 'The mayor’s brother'],
  ['en', 'They knew of the miller.', 'of', ''],
])('%s: the core of “%s” from “%s” is “%s”', (language, sentence, first, core) => {
  const row = rowOf([sentence], language);
  const start = slotOf(row, first);
  const end = endOfCore(row, start, row.slots.length);
  expect(end === start ? '' : wordsIn(row, { start, end })).toBe(core);
});

it.each([
  ['for the river board', 'A spokesman for the river board said no.', 'spokesman', 'board'],
  ['close to Ann Bell', 'A source close to Ann Bell said no.', 'source', 'Bell'],
  ['representing Ann Bell', 'A lawyer representing Ann Bell said no.', 'lawyer', 'Bell'],
  ['backed by Ann Bell', 'A group backed by Ann Bell said no.', 'group', 'Bell'],
  ['who sued Ann Bell', 'A woman who sued Ann Bell said no.', 'woman', 'Bell'],
  ['nothing', 'A woman said no.', 'woman', 'woman'],
])('%s belongs to the noun before it: %s', (_what, sentence, noun, last) => {
  const row = rowOf([sentence]);
  expect(endOfPostmodifiers(row, slotOf(row, noun) + 1, row.slots.length)).toBe(slotOf(row, last) + 1);
});

describe('A whole phrase', () => {
  const row = rowOf(['Then a lawyer representing Ann Bell said no.']);
  const slots = { start: slotOf(row, 'a'), end: slotOf(row, 'Bell') + 1 };

  it('is its noun’s, and not of whom it names', () => {
    expect(wholePhraseFrom(row, slots.start, row.slots.length)).toEqual({ head: 'lawyer', slots });
    expect(wholePhraseTo(row, slots.end - 1, 0)).toEqual({ head: 'lawyer', slots });
  });

  it('is none where it names nobody', () => {
    const none = rowOf(['Then a lawyer representing them said no.']);
    expect(wholePhraseFrom(none, slotOf(none, 'a'), none.slots.length)).toBeUndefined();
  });
});

describe('A name before a noun', () => {
  it.each([
    ['leads to it', 'Then the Bell administration said no.', 'Bell', true],
    ['is the head before a verb', 'Then the Bell said no.', 'Bell', false],
  ])('%s', (_what, sentence, name, leads) => {
    const row = rowOf(['They met Ann Bell.', sentence]);
    const at = slotOf(row, name);
    const mention = mentionFrom(row, at);
    expect(mention && isHeadBehind(row, mention, at, row.slots.length, false)).toBe(leads);
  });

  it('is described by more than an article', () => {
    const row = rowOf(['They met the former Bell aide and the Bell.']);
    expect(describes(row, slotOf(row, 'former') - 1, slotOf(row, 'former') + 1)).toBe(true);
    expect(describes(row, slotOf(row, 'Bell') - 1, slotOf(row, 'Bell'))).toBe(false);
  });
});

it('A phrase is read word by word up to a verb', () => {
  const row = rowOf(['The old miller said no.']);
  const reading = { start: 0, end: row.slots.length, at: 0, head: '', inside: false, told: false };
  const words = [];
  while (stepOver(row, reading)) words.push(reading.head);
  expect(words).toEqual(['', 'old', 'miller']);
  expect(reading.at).toBe(slotOf(row, 'said'));
});

describe('A verb group', () => {
  it.each([
    ['en', 'The miller has also later said no.', 'said', 'miller'],
    ['en', 'The miller rightly said no.', 'said', 'miller'],
    ['es', 'La ministra dijo que no.', 'dijo', 'ministra'],
    ['fr', 'La ministre l’avait dit.', 'dit', 'ministre'],
  ])('%s: in “%s” what goes with “%s” begins behind “%s”', (language, sentence, verb, before) => {
    const row = rowOf([sentence], language);
    expect(wordAt(row, skipBack(row, slotOf(row, verb) - 1, 0))).toBe(before);
  });

  it('takes adverbs, and no nouns', () => {
    const row = rowOf(['The miller rightly said no.']);
    expect(mayStandBetween(row, slotOf(row, 'rightly'))).toBe(true);
    expect(mayStandBetween(row, slotOf(row, 'miller'))).toBe(false);
  });
});
