import { expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { lastTold } from '../../../../lib/quotes/judge/last-told.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

const TEXT = 'Tom Reed came. “Nobody here had ever heard of Tom Reed,” said Ann Bell. Tom Reed left.';

function lastStart(name: string, position: number): number | undefined {
  const people = findPeople(
    analyse(articleFromParagraphs({ paragraphs: [TEXT], language: 'en' }), packFor('en')),
  );
  const person = people.persons.find(({ mention }) => mention.names.join(' ') === name);
  if (!person) throw new Error(`Nobody is named ${name}`);
  return lastTold(person, position)?.start;
}

it('is the last place before, what quotations say left aside', () => {
  expect(lastStart('tom reed', TEXT.indexOf('said'))).toBe(0);
  expect(lastStart('tom reed', TEXT.length)).toBe(TEXT.lastIndexOf('Tom Reed'));
});

it('is nowhere before the first', () => {
  expect(lastStart('ann bell', 10)).toBeUndefined();
});
