/** Words that are heard, passed on or asked for: whose they are. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

const FLOOD = '“He is at the door again.”';

describe('a passive before "saying"', () => {
  it.each([
    ['On it a woman can be heard saying,', 'a woman'],
    ['In the film, Tom Reed was seen on the bridge shouting,', 'Tom Reed'],
    ['Tom Reed was quoted as saying:', 'Tom Reed'],
    ['Tom Reed was quoted in the Courier as saying:', 'Tom Reed'],
    ['Tom Reed has been quoted by local papers as saying:', 'Tom Reed'],
    ['The Courier quoted Tom Reed as saying:', 'Tom Reed'],
  ])('%s', (lead, speaker) => {
    expect(speakersIn([`Ann Bell played the recording. ${lead} ${FLOOD}`])).toEqual([speaker]);
  });
});

describe('another clause', () => {
  it('begins behind a semicolon', () => {
    expect(
      speakersIn([
        'Ann Bell hailed it as “the biggest win in years”; River Watch called it “a gift to fools”.',
      ]),
    ).toEqual(['Ann Bell', 'River Watch']);
  });
});

describe('somebody of whom no more is told than where they are', () => {
  it('speaks', () => {
    expect(
      speakersIn(['Ann Bell sat down. Someone in the back row shouted: “Not for me it is not!”']),
    ).toEqual(['Someone in the back row']);
  });
});

describe('a relative', () => {
  it('is meant by a pronoun of a gender that the owner has not', () => {
    const words = '“You do it as if ships depended on you,” he said.';
    expect(speakersIn([`Edda Wren lived there with her father. ${words}`])[0]).not.toBe('Edda Wren');
    expect(speakersIn([`Olga Brandt met her brother in the hall. ${words}`])).toEqual(['her brother']);
  });
});

describe('who is asked', () => {
  it('answers, without a name as well', () => {
    expect(
      speakersIn([
        'The teacher asked the boy what he had seen. “A fox with something in its mouth,” he said.',
      ]),
    ).toEqual(['the boy']);
  });
});

describe('an office that one alone holds', () => {
  it('is no other’s whom the article has named', () => {
    expect(
      speakersIn([
        'The actor Tom Reed said: “He taught me to shut up and listen.”',
        'The prime minister said that he had been “a friend to every early riser”.',
      ]),
    ).toEqual(['Tom Reed', 'The prime minister']);
  });
});
