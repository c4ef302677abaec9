import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

describe('what stands in marks and is no quote', () => {
  it.each([
    ['a term', 'Ann Bell works on the so-called “slow water”.'],
    ['a name that something is called', 'It is what the builders call “a lid for the river”.'],
    ['a title written Like This', 'Ann Bell sang in “The Mill and the Long Slow River” for years.'],
    ['a title behind its noun', 'Ann Bell is proud of her book “we were never dry at all”.'],
    ['a title behind a comma', 'Ann Bell spoke beneath her slogan, “a dry hand on the tap”.'],
    ['a sign', 'A sign on the gate reads “keep out of the old mill”.'],
    ['what badges say', 'The friends of Ann Bell wore badges that said “Bell means never a wet foot”.'],
    [
      'what its advertising says',
      'Ann Bell sued the mill, whose own advertising says it is “with you in any flood”.',
    ],
    ['what a crowd chants', 'The crowd chanted “no more water in our street”.'],
    ['three words', 'Ann Bell said it was “far too wet”.'],
    ['the value of a setting', 'Ann Bell wrote this page: <meta name="river flood water levels today">.'],
    ['an argument of a program', 'Ann Bell tests it: it("should flood the old mill", ring);'],
    ['a program', 'Ann Bell keeps <a> { x = 1; } <b> "the river is up again" { y = 2; } </b>.'],
    ['an address', 'Ann Bell set the link to “https://river.example/the-old-mill/flood”.'],
    ['what a date labels', 'May 3, 1961: “In memory of the water that came over the mill.” Plaque of 1962.'],
    ['what a word means', 'Ann Bell called the barge Ruhe, which means “a rest on the river” in German.'],
    ['what a word is in other words', 'Ann Bell works at the Lede, or “the long ditch by the mill.”'],
    ['what one might say', 'Ann Bell hoped that a stranger could say, “Which one of the two mills?”'],
    ['what is sung', 'Ann Bell came home. In her song: “I pray that the river will be dry.”'],
    ['what the reader may ask', 'Ask yourself before the flood: “Which of the mills is mine?”'],
    ['what your people say', 'Tell your miller, and say “please shut the mill before the flood.”'],
    ['what a thing is known as', 'Ann Bell lives by the mill (known as “the old lid of the fen”).'],
    ['what anybody says', 'Many people say, “the mill will never be dry again.”'],
    ['what somebody may say', 'If a miller near the river says “shut the old door”, the cat runs.'],
    ['what the writer will ask', 'I will prompt the mill: “Let us start with the first wheel now.”'],
    ['inches', 'The mill has a 5"1/4 drive, and Ann Bell has a 3"1/2 one for it.'],
    ['what you think', 'You hear the water at night and think, “The river must be up again!”'],
    ['what you may note', 'If you’re by the mill, just note, “This is what a wet river feels like.”'],
    [
      'what stands on signs',
      'New signs at the mill tell the plan of Ann Bell: “Lower water. Same old river,” reads one.',
    ],
  ])('%s', (_what, paragraph) => {
    expect(told([paragraph])).toEqual([]);
  });

  it('but a scrap before an attribution goes with what follows it', () => {
    expect(told(['“Not yet,” said Ann Bell. “Ask the river.”'])).toEqual([
      ['Ann Bell', 'Not yet, Ask the river.'],
    ]);
  });

  it('a saying in an article that quotes nobody', () => {
    const saying = 'The mill of Ann Bell is proof that “what the river gives it takes again”.';
    expect(told([saying])).toEqual([]);
    expect(told([saying, '“The river will be back by Friday,” said Tom Reed.'])).toHaveLength(2);
  });

  it.each([
    ['an example', 'The search was slow with “Which river is it by the old town?” that day.'],
    ['a term', 'The search for “wet mill by the old river” was slow.'],
    ['a charge', 'The court dropped the charge of “walking by the old river” in May.'],
  ])('%s of nobody, though no rule sees what it is', (_what, paragraph) => {
    expect(told([paragraph])).toEqual([]);
    expect(told([paragraph.replace('“', 'and Ann Bell said “')])).toHaveLength(1);
  });

  it.each([
    [
      'but words in lower case behind a noun of titles, in a sentence that tells',
      'Ann Bell said that she has not seen the film, “and nobody at the mill wants to.”',
    ],
    [
      'but several sentences behind it',
      'Says Ann Bell, who has seen the film, “I do not think of the river. I just walk along it.”',
    ],
    [
      'but what somebody describes a work as',
      'Ann Bell describes her series as “a long wet walk along the old river”.',
    ],
  ])('%s', (_what, paragraph) => {
    expect(told([paragraph])).toHaveLength(1);
  });

  it('of a list of examples nothing is speech', () => {
    const examples = ['“Which river is it?”', '“How high is the water?” (half of them)', '“Who was wet?”'];
    expect(told(['Ann Bell asks the mill. Here are the questions:', ...examples])).toEqual([]);
  });

  it('but what somebody is said to go on with is, in however many blocks', () => {
    const words = ['“We know which river it is.”', '“We know how high the water is.”'];
    expect(told(['Ann Bell went on as follows:', ...words])).toHaveLength(2);
  });

  it.each([
    ['behind a noun of titles', 'Ann Bell said this episode “is why I came to the mill at all.”'],
    [
      'that a teller has of an imagined act',
      'Ann Bell reported that I could read “fluently enough, but without the river.”',
    ],
    ['that some people told', 'Many people said, “the mill will never be dry again.”'],
    ['behind a condition and its comma', 'If it rains, says Ann Bell, “we will shut the old door again.”'],
    [
      'under a condition that somebody tells',
      'Ann Bell said that if “the old mill is wet again, we will sell it.”',
    ],
    ['that somebody asks about', 'Ann Bell asked if “the old mill will be dry again.”'],
    [
      'of a report, whatever the reader has',
      'You should know that according to the mill report “the river will be dry.”',
    ],
    [
      'that a stranger told the writer',
      'A stranger by the mill smiled at me: “The river will be dry again.”',
    ],
    ['that somebody is said to call it', 'It is what Ann Bell called “the hardest flood that we have had.”'],
    [
      'far behind a noun of titles',
      'He urged Ann Bell to ask for the program by a form that is “easy, dry and very fast.”',
    ],
    ['that holds a figure', 'Ann Bell said: “The river = the mill, and nothing else.”'],
  ])('but speech %s is speech', (_where, paragraph) => {
    expect(told([paragraph])).toHaveLength(1);
  });

  it('but speech in a book is speech', () => {
    expect(told(['Ann Bell wrote in her book: “we were never dry at all”.'])).toHaveLength(1);
  });
});

describe('a name that stands right behind its noun', () => {
  it.each([
    ['pl', 'Anna Bell dostała medal „Za suchy młyn nad rzeką”.'],
    ['cs', 'Anna Bell namalovala prapor „Mlýn patří nám všem“.'],
    ['da', 'Anna Bell hængte et lagen op med ordene »Møllen er vores alle sammen«.'],
    ['no', 'Anna Bell får støtte av ordningen «Tørre møller for alle».'],
    ['de', 'Anna Bell bekam die Medaille „Trockene Mühle am Fluss“.'],
    ['nl', 'Anna Bell hing een laken op met de spreuk "De molen is van ons allemaal".'],
  ])('is no quote: %s', (language, paragraph) => {
    expect(told([paragraph], language)).toEqual([]);
  });

  it('is speech where it is a sentence, or somebody says it', () => {
    expect(told(['Anna Bell ga svaret «Mølla er vår, og den blir stående.»'], 'no')).toHaveLength(1);
    expect(told(['Anna Bell ropte høyt «Mølla er vår alle sammen».'], 'no')).toHaveLength(1);
  });
});
