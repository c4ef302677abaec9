/** What is told as having happened, and what anybody may say. */
import { expect, it } from 'vitest';
import { markedIn, weighArticle } from '../../../../lib/quotes/judge/weigh-article.ts';
import { weighCue } from '../../../../lib/quotes/judge/weigh-cue.ts';
import { attributionBeside } from '../../../../lib/quotes/ways/order-of-asking.ts';
import { rowOf } from '../../syntax/row-of.ts';
import { speakersIn } from '../read.ts';

const WORDS = '“I will be back by Friday.”';

function cueOf(paragraph: string) {
  const narration = rowOf([paragraph], 'en');
  return weighCue(narration, 0, attributionBeside(narration, 0));
}

it.each([
  [`The miller said, ${WORDS}`, { 'verb:past': 1, 'source:definite': 1, 'opens:determiner': 1 }],
  [`Residents say, ${WORDS}`, { 'verb:base': 1, 'source:bare': 1, 'opens:plural': 1 }],
  [`A good miller would say, ${WORDS}`, { 'verb:base': 1, 'verb:will': 1, 'source:indefinite': 1 }],
  [`Try saying, ${WORDS}`, { 'verb:ing': 1 }],
  [`It is easy to say, ${WORDS}`, { 'verb:base': 1, 'verb:to': 1, 'opens:function': 1 }],
  [`Ann Bell says, ${WORDS}`, { 'verb:third': 1, 'opens:name': 1 }],
  [`You might say, ${WORDS}`, { 'verb:may': 1, 'opens:you': 1 }],
  [WORDS, { 'opens:speech': 1 }],
])('%s', (paragraph, features) => {
  expect(cueOf(paragraph)).toMatchObject(features);
});

it('tells an article that speaks to its reader from one that tells of people', () => {
  const featuresOf = (paragraph: string) => {
    const narration = rowOf([paragraph], 'en');
    return weighArticle(markedIn(narration, [attributionBeside(narration, 0)]), 0);
  };
  const advice = featuresOf(`You know your own mind, and your boss knows hers. Tell her: ${WORDS}`);
  expect(advice).toMatchObject({ articleYou: 1, articleNobody: 1, articleNamed: 0 });
  expect(featuresOf(`Ann Bell left. ${WORDS}`)).toMatchObject({ articleYou: 0, articleNamed: Math.log1p(1) });
});

it('leaves what to say to its reader, and shows what an expert says beside it', () => {
  const advice = [
    'Saying no is a skill that you can learn.',
    'Be brief. A short answer is enough: “Thank you for asking, but I cannot take this on.”',
    '“Most of us say yes because we fear the silence,” says Ann Bell, who teaches managers in Leeds.',
    'If your colleague insists, you can repeat it. Try saying, “As I said, I cannot take this on.”',
    'A good boss would say, “Take all the time that you need.” Yours may not.',
  ];
  expect(speakersIn(advice)).toEqual(['Ann Bell']);
});
