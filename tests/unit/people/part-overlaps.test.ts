/** Bodies' names that end where an office begins. */
import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { partOverlaps } from '../../../lib/people/part-overlaps.ts';
import type { Mention } from '../../../lib/people/person.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

function read(sentence: string) {
  const analysis = analyse(articleFromParagraphs({ paragraphs: [sentence], language: 'en' }), packFor('en'));
  return { ...analysis, people: findPeople(analysis), text: analysis.article.text };
}

it('The office takes up the whole name, and its holder starts behind it', () => {
  const { people, text } = read('University of Leeds law professor Ann Bell called it clumsy.');
  const [body, one] = people.mentions;
  expect(one && slice(text, one)).toBe('Ann Bell');
  expect(one?.role && slice(text, one.role)).toBe('University of Leeds law professor');
  expect(one?.tokens.start).toBe(body?.tokens.end);
});

it('Names that do not overlap, or of two people, stay as they are', () => {
  const { people, tokens, text } = read('Gov. Tom Reed met the mayor, Ann Bell.');
  expect(partOverlaps(people.mentions, tokens, text)).toEqual(people.mentions);
  const [first, second] = people.mentions;
  const into = { ...(second as Mention), tokens: { start: 1, end: second?.tokens.end ?? 0 } };
  expect(partOverlaps([first as Mention, into], tokens, text)[1]).toBe(into);
});
