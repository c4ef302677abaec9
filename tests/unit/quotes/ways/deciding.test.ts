/** In which order the ways to find a speaker are asked, and what a first reading of an interview tells of its second. */
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { BEGINNING } from '../../../../lib/quotes/discourse/discourse.ts';
import { readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { nobody } from '../../../../lib/quotes/make-attribution.ts';
import { attributeRuns } from '../../../../lib/quotes/ways/attribute-runs.ts';
import { decide, leavesNobody } from '../../../../lib/quotes/ways/decide.ts';
import { findInterviewee } from '../../../../lib/quotes/ways/find-interviewee.ts';
import { attributionBeside } from '../../../../lib/quotes/ways/order-of-asking.ts';
import { settingOf } from '../../../../lib/quotes/ways/setting.ts';
import {
  lastParagraphSubject,
  paragraphSpeaker,
  paragraphSubject,
} from '../../../../lib/quotes/ways/ways-around.ts';
import { clauseBehind, label, signature } from '../../../../lib/quotes/ways/ways-beside.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

const FLOOD = 'The river will be back by Friday';

function read(...paragraphs: readonly string[]) {
  const analysis = analyse(articleFromParagraphs({ paragraphs, language: 'en' }), packFor('en'));
  const { narration, turns } = readQuotes(analysis, findPeople(analysis));
  const turn = turns.at(-1);
  const setting = settingOf(narration, turn?.run[0] ?? 0);
  if (!turn || !setting) throw new Error('No quotation');
  return { narration, turns, turn, setting };
}

type Named = {
  readonly referent: { readonly person: { readonly mention: { readonly names: readonly string[] } } };
};
const nameOf = (found: Named | undefined) => found?.referent.person.mention.names.join(' ');

it('The sentence’s own word comes before the sentences around', () => {
  const { turn } = read('Tom Reed came.', `“${FLOOD},” said Ann Bell.`);
  expect(nameOf(decide(turn.moment, turn.beside)[1])).toBe('ann bell');
  expect(nameOf(decide(turn.moment, undefined)[1])).toBe('tom reed');
});

it('A sentence may leave nobody', () => {
  const { narration, turn } = read('Tom Reed came.', `“${FLOOD}.”`);
  const own = nobody(narration, 0);
  expect(leavesNobody(narration, own)).toBe(true);
  expect(decide(turn.moment, own)[1]).toBeUndefined();
});

it('Each run has its turn, in order, with what was known up to it', () => {
  const { narration } = read(
    'Ann Bell came.',
    `“${FLOOD},” she said.`,
    `“${FLOOD}, and the mill with it,” he said.`,
  );
  const beside = narration.speeches.map((_speech, at) => attributionBeside(narration, at));
  const turns = attributeRuns(narration, [[0], [1]], beside);
  expect(turns.map(({ run }) => run)).toEqual([[0], [1]]);
  expect(turns[0]?.moment.discourse.lastSpeaker).toBe(BEGINNING.lastSpeaker);
  expect(turns[1]?.moment.discourse.lastSpeaker?.person.mention.names).toEqual(['ann', 'bell']);
});

describe('An interview is', () => {
  const answers = (count: number, name: string) =>
    Array.from(
      { length: count },
      (_, at) => `“${FLOOD}, and number ${at} of the mills with it,” said ${name}.`,
    );

  it('with the one who says nearly all', () => {
    const { turns, narration } = read(...answers(5, 'Ann Bell'));
    expect(findInterviewee(turns, narration)?.mention.names).toEqual(['ann', 'bell']);
  });

  it('with the only one whom the article names, once a sentence says that they speak', () => {
    const told = read(
      'Ann Bell spoke after the flood.',
      `“${FLOOD},” said Bell.`,
      'On the mill:',
      `“${FLOOD}.”`,
    );
    const bare = read('Ann Bell spoke after the flood.', 'On the mill:', `“${FLOOD}.”`);
    const silent = read('Ann Bell lives by the water.', 'On the mill:', `“${FLOOD}.”`);
    const found = [told, bare, silent].map(
      ({ turns, narration }) => findInterviewee(turns, narration)?.mention.names,
    );
    expect(found).toEqual([['ann', 'bell'], ['ann', 'bell'], undefined]);
  });

  it('with nobody where a quote speaks of the only one by name, unless words beside another name them', () => {
    const about = '“Bell was the worst miller of all.”';
    const silent = read('Ann Bell spoke after the flood.', 'On the mill:', about);
    expect(findInterviewee(silent.turns, silent.narration)).toBeUndefined();
    const told = read('Ann Bell spoke after the flood.', `“${FLOOD},” said Bell.`, about);
    expect(findInterviewee(told.turns, told.narration)?.mention.names).toEqual(['ann', 'bell']);
  });

  it('with nobody where another is named as well', () => {
    const { turns, narration } = read('Ann Bell met Tom Reed.', 'On the mill:', `“${FLOOD}.”`);
    expect(findInterviewee(turns, narration)).toBeUndefined();
  });

  it('with nobody where two speak alike', () => {
    const { turns, narration } = read(...answers(3, 'Ann Bell'), ...answers(3, 'Tom Reed'));
    expect(findInterviewee(turns, narration)).toBeUndefined();
  });
});

it.each([
  ['paragraphSpeaker', paragraphSpeaker, [`Ann Bell said the mill was wet. “${FLOOD}.”`]],
  ['paragraphSubject', paragraphSubject, [`Ann Bell walked home. “${FLOOD}.”`]],
  ['lastParagraphSubject', lastParagraphSubject, ['Ann Bell walked home.', `“${FLOOD}.”`]],
] as const)('%s sees who was in mind', (_name, way, paragraphs) => {
  expect(nameOf(way(read(...paragraphs).turn.moment))).toBe('ann bell');
  expect(way(read('It rained.', `“${FLOOD}.”`).turn.moment)).toBeUndefined();
});

it('A clause, a label and a signature stand beside', () => {
  const clause = read(`“${FLOOD},” said Ann Bell.`);
  expect(clauseBehind(clause.narration, clause.setting)?.pattern).toBe('after');
  expect(signature(clause.narration, clause.setting)).toBeUndefined();
  const signed = read(`“${FLOOD}, and the old mill with it.”`, '— Ann Bell, mayor');
  expect(signature(signed.narration, signed.setting)?.source.kind).toBe('name');
  const turn = read(`Ann Bell: “${FLOOD}.”`);
  expect(label(turn.narration, turn.setting)?.pattern).toBe('turn');
});
