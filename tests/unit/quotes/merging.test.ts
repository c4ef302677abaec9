import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

const ONE = 'The river will be back by Friday';
const TWO = 'I have put the cat upstairs';

describe('one quote', () => {
  it('is what one attribution interrupts', () => {
    expect(told([`“${ONE},” said Ann Bell. “${TWO}.”`])).toEqual([['Ann Bell', `${ONE}, ${TWO}.`]]);
    expect(told([`“${ONE},” Ann Bell said, “and ${TWO}.”`])).toEqual([['Ann Bell', `${ONE}, and ${TWO}.`]]);
  });

  it('ends before a German sentence that opens with its subject', () => {
    expect(
      told(
        [
          '„Das wird ein teures Jahr.“ Jonas Feldner geht von drei neuen Deichen aus. „Wir wissen es erst im Mai.“',
        ],
        'de',
      ),
    ).toHaveLength(2);
  });

  it('ends before a sentence that leads to the next', () => {
    expect(told([`Ann Bell saw that “${ONE}.” Tom Reed asked her, “Is the old mill dry now?”`])).toHaveLength(
      2,
    );
  });

  it('is what an abbreviation ends the attribution of', () => {
    expect(told([`“${ONE},” said the mill’s owner, Tom Reed Sr. “${TWO}.”`])).toHaveLength(1);
  });

  it('goes on where a paragraph’s break was lost', () => {
    expect(told([`Ann Bell said: "${ONE}. "${TWO}." Tom Reed said: "The mill is dry now."`])).toEqual([
      ['Ann Bell', `${ONE}. "${TWO}.`],
      ['Tom Reed', 'The mill is dry now.'],
    ]);
  });

  it('is what runs on over paragraphs that were not closed', () => {
    expect(told([`Ann Bell said: “${ONE}.`, `“${TWO}.`, '“And then we waited.”'])).toEqual([
      ['Ann Bell', `${ONE}. ${TWO}. And then we waited.`],
    ]);
  });

  it('runs on over a caption', () => {
    expect(told([`Ann Bell said: “${ONE}.`, 'The mill on Sunday. Picture: Fen Post', `“${TWO}.”`])).toEqual([
      ['Ann Bell', `${ONE}. ${TWO}.`],
    ]);
  });

  it('leaves a pull-quote between its halves out', () => {
    expect(told([`“${ONE}, and ${TWO}.`, `“${TWO}”`, '“And then we waited,” said Ann Bell.'])[0]).toEqual([
      'Ann Bell',
      `${ONE}, and ${TWO}. And then we waited,`,
    ]);
  });

  it('is what an attribution interrupts that goes on with a participle or with who the speaker is', () => {
    expect(told([`“${ONE},” Ann Bell said, describing her flood. “${TWO}.”`])).toEqual([
      ['Ann Bell', `${ONE}, ${TWO}.`],
    ]);
    const who = 'a miller who asked not to be named so that she could speak freely';
    expect(told([`“${ONE},” said ${who}. “${TWO}.”`])).toHaveLength(1);
  });

  it('is what is told twice in the same words', () => {
    expect(told([`“${ONE}”`, 'It rained.', `“${ONE},” said Ann Bell.`])).toEqual([['Ann Bell', `${ONE},`]]);
  });
});

describe('two quotes', () => {
  it('are those with a second verb between', () => {
    expect(told([`“${ONE},” said Ann Bell, adding: “${TWO}.”`])).toEqual([
      ['Ann Bell', `${ONE},`],
      ['Ann Bell', `${TWO}.`],
    ]);
  });

  it('are those with a participle that leads on', () => {
    expect(told([`“${ONE},” Ann Bell said, adding later, “${TWO}.”`])).toHaveLength(2);
  });

  it('are those with narration between', () => {
    expect(told([`“${ONE},” said Ann Bell. She lit a lamp. “${TWO}.”`])).toHaveLength(2);
  });
});

it('a few words between two dashes do not end a quote', () => {
  expect(told([`“${ONE} and” — she paused — “${TWO},” Ann Bell said.`])).toEqual([
    ['Ann Bell', `${ONE} and ${TWO},`],
  ]);
});

it('a verb with its preposition attributes, and parts two quotes', () => {
  expect(told([`“${ONE},” smiled Ann Bell. “${TWO},” chimed in Tom Reed.`])).toEqual([
    ['Ann Bell', `${ONE},`],
    ['Tom Reed', `${TWO},`],
  ]);
});

describe('two speakers of one sentence are two', () => {
  const [first, second] = [`“${ONE}, I think,” said Ann Bell`, `“${TWO} for the night,” said Tom Reed.`];
  it.each([';', ' —', ' –', ' -', ','])('parted by “%s”', (mark) => {
    expect(told([`${first}${mark} ${second}`])).toEqual([
      ['Ann Bell', `${ONE}, I think,`],
      ['Tom Reed', `${TWO} for the night,`],
    ]);
  });

  it.each([
    ['de', '„Der Fluss kommt bis Freitag“, sagt Anna Bell – „ich habe die Katze oben“, sagt Tom Ried.'],
    ['fr', '« La rivière sera là vendredi », dit Anne Bell – « le chat est déjà en haut », dit Tom Ried.'],
    ['pl', '„Rzeka wróci do piątku rano” – mówi Anna Kos, „kot jest już na górze” – dodaje Jan Lis.'],
  ])('in %s', (language, paragraph) => {
    expect(told([paragraph], language)).toHaveLength(2);
  });
});
