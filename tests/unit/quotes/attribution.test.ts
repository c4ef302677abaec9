import { describe, expect, it } from 'vitest';
import { speakersIn, told } from './read.ts';

const WORDS = 'The river will be back by Friday';

describe('an attribution in the quote’s own sentence', () => {
  it.each([
    ['behind it', `“${WORDS},” Ann Bell said.`],
    ['behind it, verb first', `“${WORDS},” said Ann Bell.`],
    ['before it', `Ann Bell said that “${WORDS}”.`],
    ['before a colon', `Ann Bell told the paper: “${WORDS}.”`],
    ['over an apposition', `“${WORDS},” Ann Bell, a baker from Stoke Fen, said.`],
    ['over two appositions', `Ann Bell, 61, a baker who lives by the weir, said: “${WORDS}.”`],
    ['behind a noun', `“${WORDS},” said the town’s oldest baker, Ann Bell.`],
    ['with a title before the name', `“${WORDS},” said Councillor Ann Bell.`],
    ['by a source', `According to Ann Bell, “${WORDS}”.`],
    ['behind a fronted phrase', `Speaking to Tom Reed on Monday, Ann Bell said: “${WORDS}.”`],
    ['in a clause of its own', `“${WORDS}” is what one sign says, Ann Bell said.`],
    ['by a participle', `Ann Bell shook her head, saying “${WORDS}”.`],
    ['by a relative clause', `It was Ann Bell who said: “${WORDS}.”`],
    ['signed with a dash', `“${WORDS}.” – Ann Bell, Stoke Fen`],
    ['by a colon alone', `Ann Bell on the phone: “${WORDS}.”`],
    ['by a passive with its agent', `The weir was described by Ann Bell as “a hole with water in it”.`],
  ])('%s', (_where, paragraph) => {
    expect(speakersIn([paragraph])).toEqual(['Ann Bell']);
  });

  it('names the clause’s subject, not another name in it', () => {
    expect(speakersIn([`Tom Reed, whom Ann Bell had asked, said: “${WORDS}.”`])).toEqual(['Tom Reed']);
    expect(speakersIn([`“${WORDS},” Tom Reed told Ann Bell.`])).toEqual(['Tom Reed']);
  });

  it('names nobody where the subject hears', () => {
    expect(speakersIn([`Ann Bell was asked: “Will the river be back by Friday?”`])).toEqual([undefined]);
  });

  it('leaves out what the reporter asks', () => {
    expect(
      speakersIn([`Ann Bell laughs. When I ask her, “Will the river be back by Friday?”, she nods.`]),
    ).toEqual([]);
  });

  it('gives a relayed quote to whom it is said to come from', () => {
    expect(speakersIn([`Ann Bell quoted Tom Reed as saying: “${WORDS}.”`])).toEqual(['Tom Reed']);
  });

  it('takes the mark’s word over the house’s: a single one behind a colon opens speech', () => {
    expect(told([`Ann Bell said: ‘${WORDS}.’`, `Tom Reed said: “We have two buckets and a cat.”`])).toEqual([
      ['Ann Bell', `${WORDS}.`],
      ['Tom Reed', 'We have two buckets and a cat.'],
    ]);
  });
});

describe('speakers without a name', () => {
  it('are told as the article tells them', () => {
    expect(speakersIn([`“${WORDS},” said a neighbour.`])).toEqual(['a neighbour']);
    expect(speakersIn([`“${WORDS},” a spokesman for the water board said.`])).toEqual([
      'a spokesman for the water board',
    ]);
    expect(speakersIn([`The letter said: “${WORDS}.”`])).toEqual(['The letter']);
  });

  it('stay who they are', () => {
    expect(
      speakersIn([
        `A spokesman for the board said it was wet. “${WORDS},” the spokesman said.`,
        'Tom Reed fishes.',
      ]),
    ).toEqual(['A spokesman for the board']);
  });

  it('may speak together', () => {
    expect(speakersIn([`“${WORDS},” Ann Bell and Tom Reed said in a statement.`])).toEqual([
      'Ann Bell and Tom Reed',
    ]);
  });
});
