import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { AROUND, BESIDE } from '../../../../lib/quotes/ways/order-of-asking.ts';
import { settingOf } from '../../../../lib/quotes/ways/setting.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';

const FLOOD = 'The river will be back by Friday';

/** What each way sees of the last quotation: the names of the ways, each with its source’s words or the speaker. */
function seen(...paragraphs: readonly string[]): Readonly<Record<string, string>> {
  const analysis = analyse(articleFromParagraphs({ paragraphs, language: 'en' }), packFor('en'));
  const { narration, turns } = readQuotes(analysis, findPeople(analysis));
  const turn = turns.at(-1)!;
  const setting = settingOf(narration, turn.run[0]!)!;
  const { slots, tokens, text } = narration;
  const beside = BESIDE[setting.kind].flatMap((way) => {
    const { source } = way(narration, setting) ?? {};
    if (!source) return [];
    const start = tokens[slots[source.slots.start]!.token]!.start;
    return [[way.name, text.slice(start, tokens[slots[source.slots.end - 1]!.token]!.end)]];
  });
  const around = AROUND.flatMap((way) => {
    const { referent } = way(turn.moment) ?? {};
    return referent ? [[way.name, slice(text, referent.person.mention)]] : [];
  });
  return Object.fromEntries([...beside, ...around]);
}

describe('beside a quotation', () => {
  it.each([
    ['clauseBehind', [`“${FLOOD},” said Ann Bell.`], 'Ann Bell'],
    ['verbBeforeColon', [`Ann Bell said: “${FLOOD}.”`], 'Ann Bell'],
    ['colon', [`From Ann Bell: “${FLOOD}.”`], 'Ann Bell'],
    ['verbRightBefore', [`Ann Bell said, “${FLOOD},” the mayor said.`], 'Ann Bell'],
    ['clauseOrSourceBefore', [`Ann Bell said on Monday that “${FLOOD}.”`], 'Ann Bell'],
    ['clauseOrSourceBefore', [`According to Ann Bell, “${FLOOD}.”`], 'Ann Bell'],
    ['sourceBehind', [`“${FLOOD},” according to Ann Bell.`], 'Ann Bell'],
    [
      'sentenceSubject',
      ['“Not yet,” said Tom Reed.', `Ann Bell was calm, “${FLOOD},” for once.`],
      'Ann Bell',
    ],
    ['colonOfLastBlock', ['Ann Bell said:', `“${FLOOD}.”`], 'Ann Bell'],
  ])('%s sees who stands there', (way, paragraphs, words) => {
    expect(seen(...paragraphs)[way]).toBe(words);
  });

  it('nobody is seen by a way that has nothing to go by', () => {
    expect(seen(`“${FLOOD}.”`)).toEqual({});
  });
});

describe('around a quotation', () => {
  it.each([
    ['paragraphSpeaker', [`Ann Bell said the mill was wet. “${FLOOD}.”`], 'Ann Bell'],
    ['paragraphSubject', [`Ann Bell walked home. “${FLOOD}.”`], 'Ann Bell'],
    ['lastParagraphSpeaker', ['Ann Bell said the mill was wet.', `“${FLOOD}.”`], 'Ann Bell'],
    ['lastParagraphSubject', ['Ann Bell walked home.', `“${FLOOD}.”`], 'Ann Bell'],
    ['nextSubject', [`“${FLOOD}.” Ann Bell is talking of the mill.`], 'Ann Bell'],
    ['earlierSpeaker', ['Ann Bell said the mill was wet.', 'It rained.', `“${FLOOD}.”`], 'Ann Bell'],
  ])('%s sees who was in mind', (way, paragraphs, name) => {
    expect(seen(...paragraphs)[way]).toBe(name);
  });

  it('whom the quote itself names is not its speaker', () => {
    expect(seen('Ann Bell walked home. “Ann Bell will be back by Friday.”').paragraphSubject).toBeUndefined();
  });
});
