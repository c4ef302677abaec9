import { expect, it } from 'vitest';
import { tagBelow } from '../../../lib/quotes/tag-below.ts';
import { rowOf } from '../syntax/row-of.ts';

const SPEECH = '– Rzeka wróci w piątek rano i nic na to nie poradzimy';

function tagIn(...paragraphs: readonly string[]) {
  const row = rowOf(paragraphs, 'pl');
  return tagBelow(row, row.places[0]?.last ?? -1);
}

it('a paragraph that a dash and a verb open tells who spoke in the one above', () => {
  const tag = tagIn(SPEECH, '– mówił wczoraj Jan Drozd.');
  expect(tag?.source.kind === 'name' && tag.source.mention.names).toEqual(['jan', 'drozd']);
});

it('a paragraph of narration, or of further speech, does not', () => {
  expect(tagIn(SPEECH, 'Mówił tak wczoraj Jan Drozd.')).toBeUndefined();
  expect(tagIn(SPEECH, '– Kot jest na górze i tam zostanie.')).toBeUndefined();
});
