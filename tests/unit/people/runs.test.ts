/** A run of capitals: how far it goes, and which of its words are the name. */
import { describe, expect, it } from 'vitest';
import { cutAtTitles } from '../../../lib/people/cut-at-titles.ts';
import { mentionsIn } from '../../../lib/people/cut-run.ts';
import { endOfRun } from '../../../lib/people/end-of-run.ts';
import { slice } from '../../../lib/text/span.ts';
import { indexOf, tokensOf } from './tokens-of.ts';

describe.each([
  // language, sentence, first word of the run, the run, the name
  ['en', 'They met Mayor Ann Bell there.', 'Mayor', 'Mayor Ann Bell', 'Ann Bell'],
  ['en', 'They met Mr Bell there.', 'Mr', 'Mr Bell', 'Bell'],
  ['en', 'They met Prof. Ann Bell there.', 'Prof', 'Prof. Ann Bell', 'Ann Bell'],
  ['en', 'They met Ann A. Bell there.', 'Ann', 'Ann A. Bell', 'Ann A. Bell'],
  [
    'en',
    'They met Secretary of State Ann Bell there.',
    'Secretary',
    'Secretary of State Ann Bell',
    'Ann Bell',
  ],
  ['en', 'They met Bell on Tuesday.', 'Bell', 'Bell', 'Bell'],
  ['it', 'Hanno visto Anna Di Domenica ieri.', 'Anna', 'Anna Di Domenica', 'Anna Di Domenica'],
  ['en', 'They met General Motors there.', 'General', 'General Motors', 'General Motors'],
  [
    'en',
    'They met the Ministry of River Affairs there.',
    'Ministry',
    'Ministry of River Affairs',
    'Ministry of River Affairs',
  ],
  ['de', 'Sie trafen Jens Van der Bergen dort.', 'Jens', 'Jens Van der Bergen', 'Jens Van der Bergen'],
  ['nl', 'Zij zagen Jan van der Berg daar.', 'Jan', 'Jan van der Berg', 'Jan van der Berg'],
  [
    'de',
    'Sie trafen Bürgermeisterin Petra Vogt dort.',
    'Bürgermeisterin',
    'Bürgermeisterin Petra Vogt',
    'Petra Vogt',
  ],
  ['fr', 'Ils ont vu Anne de la Tour ici.', 'Anne', 'Anne de la Tour', 'Anne de la Tour'],
  ['sv', 'De träffade Karin Ek där.', 'Karin', 'Karin Ek', 'Karin Ek'],
])('%s: %s', (language, sentence, first, run, name) => {
  const { article, tokens, vocabulary } = tokensOf(sentence, language);
  const start = indexOf(tokens, first);
  const end = endOfRun(tokens, start, vocabulary);

  it('goes as far as the name', () => {
    const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    expect(article.text.slice(from, to)).toBe(run);
  });

  it('names them', () => {
    expect(mentionsIn(tokens, start, end, vocabulary).map((mention) => slice(article.text, mention))).toEqual(
      [name],
    );
  });
});

it.each([
  ['a word in lower case', 'They met the miller there.', 'miller'],
  ['a day', 'They met on Tuesday.', 'Tuesday'],
  ['a word that only opens its sentence', 'Then they met.', 'Then'],
  ['the teller', 'There I met them.', 'I'],
  ['a party’s tag', 'They met Ann Bell, R-Ga., there.', 'R-Ga'],
])('No run starts at %s', (_what, sentence, word) => {
  const { tokens, vocabulary } = tokensOf(sentence);
  const start = indexOf(tokens, word);
  expect(endOfRun(tokens, start, vocabulary)).toBe(start);
});

it('Whom somebody speaks for is told from who they are', () => {
  const { tokens, vocabulary } = tokensOf('Das sagte Sprecher von Petra Vogt dort.', 'de');
  const [start, end] = [indexOf(tokens, 'Sprecher'), indexOf(tokens, 'Vogt') + 1];
  expect(cutAtTitles(tokens, start, end, vocabulary)).toEqual({ name: start + 2, isTied: true });
});

it('A courtesy stays with the name', () => {
  const { tokens, vocabulary } = tokensOf('They met Mrs Bell there.');
  const start = indexOf(tokens, 'Mrs');
  expect(cutAtTitles(tokens, start, start + 2, vocabulary)).toEqual({ name: start + 1, honorific: 'mrs' });
});

it('A nationality alone is nobody', () => {
  const { tokens, vocabulary } = tokensOf('They met Canadian there.');
  const start = indexOf(tokens, 'Canadian');
  expect(mentionsIn(tokens, start, start + 1, vocabulary)).toEqual([]);
});
