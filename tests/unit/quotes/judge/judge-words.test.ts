/** Whether words in marks are somebody's, by weights. */
import { describe, expect, it } from 'vitest';
import { judgeWords, probabilityOf } from '../../../../lib/quotes/judge/judge-words.ts';
import { SPEECH } from '../../../../lib/quotes/judge/speech-weights.ts';
import { markedIn } from '../../../../lib/quotes/judge/weigh-article.ts';
import { weighSpeech } from '../../../../lib/quotes/judge/weigh-speech.ts';
import { attributionBeside } from '../../../../lib/quotes/ways/order-of-asking.ts';
import { rowOf } from '../../syntax/row-of.ts';

function read(paragraphs: readonly string[], language = 'en') {
  const narration = rowOf(paragraphs, language);
  const beside = narration.speeches.map((_, index) => attributionBeside(narration, index));
  return { narration, beside, marked: markedIn(narration, beside) };
}

const SAID = '“The river will be back by Friday,” said Ann Bell.';
const TERM = 'The search for “wet mill by the old river” was slow.';

describe('The features of words in marks', () => {
  it('tell of the words, of their source, of what stands beside and of the article', () => {
    const features = weighSpeech(read([SAID, TERM]).marked, 0);
    expect(features).toMatchObject({
      'whole:comma': 1,
      'own:after': 1,
      'source:person': 1,
      'lead:edge': 1,
      'tail:reportingVerbs': 1,
      'set:head': 1,
      sentenceTold: 1,
      toldShare: 0.5,
    });
    expect(features).not.toHaveProperty('toldNear');
  });

  it('tell what has no source', () => {
    const features = weighSpeech(read([TERM]).marked, 0);
    expect(features).toMatchObject({ 'own:none': 1, 'scrap:open': 1, 'verbless:short': 1, toldNever: 1 });
  });
});

describe('Words in marks', () => {
  it('are likelier somebody’s where a clause tells them', () => {
    const { marked } = read([SAID, TERM]);
    const [said = 0, term = 1] = [0, 1].map((index) => probabilityOf(weighSpeech(marked, index), SPEECH));
    expect(said).toBeGreaterThan(0.9);
    expect(term).toBeLessThan(0.3);
  });

  it('are judged where many articles stand behind a language, and by the rules alone elsewhere', () => {
    const english = read([SAID, TERM]);
    expect(judgeWords(english.narration, english.beside, [undefined, undefined])).toEqual([0]);
    const german = read(['Die Suche nach „nasser Mühle am alten Fluss“ war lang.'], 'de');
    expect(judgeWords(german.narration, german.beside, [undefined])).toEqual([0]);
    expect(judgeWords(german.narration, german.beside, ['named'])).toEqual([]);
  });

  it('that a rule takes for something else are somebody’s only where much speaks for it', () => {
    const { narration, beside } = read([SAID, TERM]);
    expect(judgeWords(narration, beside, ['named', 'named'])).toEqual([0]);
    expect(judgeWords(narration, beside, ['code', 'borne'])).toEqual([]);
  });

  it('without a weight are as likely as not', () => {
    expect(probabilityOf({ bias: 1 }, {})).toBe(0.5);
  });
});
