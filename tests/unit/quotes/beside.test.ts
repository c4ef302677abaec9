/** What the words beside a quotation say of its speaker, as each reader of them sees it. */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/quotes/attribution.ts';
import { subjectBefore, verbBefore } from '../../../lib/quotes/clause-before.ts';
import {
  isImagined,
  isNounHere,
  isPassive,
  isRelative,
  isSaid,
  isVerb,
  lastVerb,
} from '../../../lib/quotes/cues.ts';
import { sourceAt } from '../../../lib/quotes/find-source.ts';
import { headingLabel } from '../../../lib/quotes/heading-label.ts';
import { introducedBy, introducedByLastBlock } from '../../../lib/quotes/introduced-by.ts';
import { behindHeadline, labelBefore } from '../../../lib/quotes/label-before.ts';
import { attribution, nobody } from '../../../lib/quotes/make-attribution.ts';
import { nameBelow } from '../../../lib/quotes/name-below.ts';
import { sourceBehind, sourceIn } from '../../../lib/quotes/sources-beside.ts';
import { tagBehind } from '../../../lib/quotes/tag-behind.ts';
import {
  ownerOfPredicate,
  subjectOfUnlistedVerb,
  unlistedVerbOf,
} from '../../../lib/quotes/unlisted-verb.ts';
import { utteranceAt } from '../../../lib/quotes/utterance-at.ts';
import { nextSentenceTag } from '../../../lib/quotes/utterance-behind.ts';
import { settingOf } from '../../../lib/quotes/ways/setting.ts';
import { pronoun } from '../../../lib/syntax/phrase.ts';
import { readSubject } from '../../../lib/syntax/read-subject.ts';
import { rowOf, slotOf, wordsIn } from '../syntax/row-of.ts';
import { speakersIn } from './read.ts';

const FLOOD = 'The river will be back by Friday';
const low = FLOOD.toLowerCase();

/** The narration of paragraphs, and where their first quotation stands in it. */
function read(paragraphs: string | readonly string[], language = 'en') {
  const narration = rowOf(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, language);
  const setting = settingOf(narration, 0);
  const place = narration.places[0];
  if (!setting || !place) throw new Error('No quotation');
  return { narration, ...setting, last: place.last };
}

type Row = ReturnType<typeof rowOf>;

/** The pattern, and the words of the source. */
function told(narration: Row, found: Attribution | undefined) {
  return found && [found.pattern, wordsIn(narration, found.source.slots)];
}

it.each([
  ['en', `“${FLOOD},” said Ann Bell.`, 'Ann Bell'],
  ['en', `“${FLOOD},” Ann Bell, a miller, said.`, 'Ann Bell'],
  ['en', `“${FLOOD},” she has also said.`, 'she'],
  ['en', `“${FLOOD},” a spokesman for the board said.`, 'a spokesman for the board'],
  ['de', `„${FLOOD}“, sagte Petra Vogt am Freitag.`, 'Petra Vogt'],
  ['fr', `« ${FLOOD} », a déclaré Anne Morel.`, 'Anne Morel'],
  ['es', `«${FLOOD}», dijo ayer Ana Gil.`, 'Ana Gil'],
  ['nl', `“${FLOOD}”, zegt Jan Smit.`, 'Jan Smit'],
])('%s: the clause behind %s has %s', (language, paragraph, speaker) => {
  const { narration, tail } = read(paragraph, language);
  expect(told(narration, tagBehind(narration, tail))).toEqual(['after', speaker]);
});

it('No clause stands behind a quotation whose sentence goes on with a thing', () => {
  const { narration, tail } = read(`“${FLOOD}” is on every wall.`);
  expect(tagBehind(narration, tail)).toBeUndefined();
});

it.each([
  ['en', `Ann Bell said on Monday that “${low}.”`, 'before', 'Ann Bell'],
  ['en', `Ann Bell was asked whether “${low}.”`, 'nobody', 'Ann Bell'],
  ['en', `It was described by Ann Bell as “${low}.”`, 'before', 'Ann Bell'],
  ['de', `Petra Vogt sagte am Freitag, „${low}“.`, 'before', 'Petra Vogt'],
  ['fr', `Anne Morel a dit que « ${low} ».`, 'before', 'Anne Morel'],
])('%s: the clause before in %s: %s, %s', (language, paragraph, pattern, speaker) => {
  const { narration, lead } = read(paragraph, language);
  expect(told(narration, verbBefore(narration, lead))).toEqual([pattern, speaker]);
});

it.each([
  ['a verb', `Ann Bell said: “${FLOOD}.”`, 'colon', 'Ann Bell'],
  ['a subject alone', `The verdict of Ann Bell: “${FLOOD}.”`, 'introduced', 'Ann Bell'],
  ['a name alone', `Ann Bell: “${FLOOD}.”`, 'turn', 'Ann Bell'],
])('Before a colon stands %s', (_what, paragraph, pattern, speaker) => {
  const { narration, lead } = read(paragraph);
  expect(told(narration, introducedBy(narration, lead))).toEqual([pattern, speaker]);
});

it('A colon may end the block before', () => {
  const { narration, first } = read(['Ann Bell said:', `“${FLOOD}.”`]);
  expect(told(narration, introducedByLastBlock(narration, first))).toEqual(['colon', 'Ann Bell']);
  const none = read(['Ann Bell said no.', `“${FLOOD}.”`]);
  expect(introducedByLastBlock(none.narration, none.first)).toBeUndefined();
});

it('Without a verb, the sentence is about whoever opens it, but not about a thing', () => {
  const { narration, lead } = read(`Ann Bell was calm, “${low},” for once.`);
  expect(told(narration, subjectBefore(narration, lead))).toEqual(['sentence-subject', 'Ann Bell']);
  const thing = read(`The weather was calm, “${low},” for once.`);
  expect(subjectBefore(thing.narration, thing.lead)).toBeUndefined();
});

it.each([
  ['en', 'According to Ann Bell, the mill is dry.', 'According', 'Ann Bell'],
  ['en', 'In Ann Bell’s words, the mill is dry.', 'words', 'Ann Bell'],
  ['de', 'Laut Petra Vogt ist die Mühle trocken.', 'Laut', 'Petra Vogt'],
  ['fr', 'Selon Anne Morel, le moulin est sec.', 'Selon', 'Anne Morel'],
  ['es', 'Según Ana Gil, el molino está seco.', 'Según', 'Ana Gil'],
])('%s: %s is told by “%s”', (language, sentence, word, source) => {
  const row = rowOf([sentence], language);
  const found = sourceAt(row, slotOf(row, word), { start: 0, end: row.slots.length });
  expect(found && wordsIn(row, found.source.slots)).toBe(source);
});

it('A source stands before a quotation or behind it', () => {
  const before = read(`According to Ann Bell, “${low}.”`);
  expect(told(before.narration, sourceIn(before.narration, before.lead))).toEqual(['according', 'Ann Bell']);
  const behind = read(`“${FLOOD},” according to Ann Bell.`);
  expect(told(behind.narration, sourceBehind(behind.narration, behind.tail))).toEqual([
    'according',
    'Ann Bell',
  ]);
});

describe('A verb that no list has', () => {
  it('attributes before a full name', () => {
    const { narration, tail } = read(`“${FLOOD},” fumes Ann Bell of the bank.`);
    const found = subjectOfUnlistedVerb(narration, tail.start, tail.end);
    expect(found && wordsIn(narration, found.slots)).toBe('Ann Bell');
  });

  it('attributes behind one', () => {
    const { narration, tail } = read(`“${FLOOD},” Ann Bell gasped.`);
    const subject = readSubject(narration, tail.start, tail.end);
    expect(subject && unlistedVerbOf(narration, tail.start, subject, tail.end)).toBe(
      slotOf(narration, 'gasped'),
    );
  });

  it('may be a form of “be” with whose the words are', () => {
    const { narration, tail } = read(`“${FLOOD},” was the verdict of Ann Bell.`);
    const owner = ownerOfPredicate(narration, tail.start, tail.end);
    expect(owner && wordsIn(narration, owner.slots)).toBe('Ann Bell');
  });
});

it('A label names its speaker and nothing else', () => {
  const row = rowOf([`RIVER IS BACK — Ann Bell: “${FLOOD}.”`]);
  const lead = { start: 0, end: slotOf(row, ':') + 1 };
  const label = labelBefore(row, lead);
  expect(label && wordsIn(row, label.slots)).toBe('Ann Bell');
  expect(behindHeadline(row, lead)).toBe(slotOf(row, 'Ann'));
  const none = rowOf([`What Ann Bell knows: “${FLOOD}.”`]);
  expect(labelBefore(none, { start: 0, end: slotOf(none, ':') + 1 })).toBeUndefined();
});

it('A heading may name who speaks below it', () => {
  const { narration, first } = read(['ANN BELL: I WALKED', `“${FLOOD}, and the old mill with it.”`]);
  expect(told(narration, headingLabel(narration, first))).toEqual(['introduced', 'ANN BELL']);
  const none = read(['ANN BELL WALKED', `“${FLOOD}, and the old mill with it.”`]);
  expect(headingLabel(none.narration, none.first)).toBeUndefined();
});

it('A line below a quotation may sign it', () => {
  const { narration, last } = read([
    'Then Ann Bell came.',
    `“${FLOOD}, and the old mill with it.”`,
    '— Ann Bell, mayor',
  ]);
  expect(told(narration, nameBelow(narration, last))?.[1]).toBe('Ann Bell');
  const none = read([`“${FLOOD}, and the old mill with it.”`, 'It rained on Ann Bell that night.']);
  expect(nameBelow(none.narration, none.last)).toBeUndefined();
});

it.each([
  ['de', `„${FLOOD}.“ Das sagte Petra Vogt.`, 'Petra Vogt'],
  ['it', `«${FLOOD}». Lo ha detto Anna Rossi.`, 'Anna Rossi'],
])('%s: the next sentence tells who said it: %s', (language, paragraph, speaker) => {
  const { narration, last, tail } = read(paragraph, language);
  const found = utteranceAt(narration, tail.start, tail.end) ?? nextSentenceTag(narration, last);
  expect(told(narration, found)?.[1]).toBe(speaker);
});

describe('An attribution', () => {
  const row = rowOf(['Then she thinks so.']);

  it('holds its cue, and is weak by a weak verb', () => {
    const verb = slotOf(row, 'thinks');
    expect(attribution(row, 'before', pronoun('she', verb - 1), verb, verb)).toMatchObject({
      pattern: 'before',
      slots: { start: verb - 1, end: verb + 1 },
      weak: true,
    });
  });

  it('may be to nobody', () => {
    expect(nobody(row, slotOf(row, 'thinks'))).toMatchObject({
      pattern: 'nobody',
      source: { kind: 'pronoun' },
    });
  });
});

describe('A verb of saying', () => {
  it.each([
    ['is one', isVerb, 'Then she said no.', 'said', true],
    ['is none in other words', isVerb, 'Then she ran home.', 'ran', false],
    ['is a noun behind an article', isNounHere, 'Then the report came.', 'report', true],
    ['is none behind a subject', isNounHere, 'They report rain.', 'report', false],
    ['is passive behind a form of “be”', isPassive, 'Then she was told so.', 'told', true],
    ['stands in a relative clause', isRelative, 'Then anybody who said so fell.', 'said', true],
    ['is said by its subject', isSaid, 'Then she said no.', 'said', true],
    ['is imagined', isImagined, 'Then she might say no.', 'say', true],
    ['is real in May', isImagined, 'In May she said no.', 'said', false],
  ] as const)('%s', (_what, is, sentence, word, expected) => {
    const row = rowOf([sentence]);
    expect(is(row, slotOf(row, word))).toBe(expected);
  });

  it('is the last of several', () => {
    const row = rowOf(['Alors elle a dit déclaré non.'], 'fr');
    expect(lastVerb(row, slotOf(row, 'dit'), row.slots.length)).toBe(slotOf(row, 'déclaré'));
  });
});

it.each([
  ['en', 'Ann Bell mills. Her only reply to that: “The river will be back by Friday.”', 'Ann Bell'],
  ['en', 'One miller wrote: “It is wet here.” A third: “The river will be back by Friday.”', 'A third'],
  [
    'fr',
    'Odile Vasseur moud. Sa seule réponse : « La rivière sera revenue avant vendredi. »',
    'Odile Vasseur',
  ],
  ['it', 'Anna Brolva macina. La sua risposta: «Il fiume tornerà prima di venerdì.»', 'Anna Brolva'],
])(
  'a possessive before a colon means whom a pronoun would, and no noun need follow: %s',
  (language, paragraph, speaker) => {
    expect(speakersIn([paragraph], language).at(-1)).toBe(speaker);
  },
);
