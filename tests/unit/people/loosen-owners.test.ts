import { expect, it } from 'vitest';
import { findMentions } from '../../../lib/people/find-mentions.ts';
import { levelCases } from '../../../lib/people/level-cases.ts';
import { loosenOwners } from '../../../lib/people/loosen-owners.ts';
import { vocabularyOf } from '../../../lib/people/vocabulary.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

/** Each name of a sentence with the role before it. */
function heldIn(language: string, sentence: string): readonly string[] {
  const article = articleFromParagraphs({ paragraphs: [sentence], language });
  const { tokens, pack, article: read } = analyse(article, packFor(language));
  const mentions = levelCases(findMentions(tokens, vocabularyOf(tokens, pack)), pack);
  return loosenOwners(mentions, tokens, pack, read.text).map(
    (mention) => `${slice(read.text, mention)}: ${mention.role ? slice(read.text, mention.role) : '-'}`,
  );
}

it('An office in the nominative has no holder in the genitive', () => {
  expect(heldIn('pl', 'Tak grał Orłowik. Wczoraj milczał trener Orłowiku i jego ludzie.')).toEqual([
    'Orłowik: -',
    'Orłowiku: -',
  ]);
  expect(heldIn('pl', 'Wczoraj milczał trener Zielonych i jego ludzie.')).toEqual(['Zielonych: -']);
  expect(heldIn('pl', 'Wczoraj milczał rzecznik Senatu i jego ludzie.')).toEqual(['Senatu: -']);
  expect(heldIn('pl', 'Wczoraj milczał trener Orłowik i jego ludzie.')).toEqual(['Orłowik: trener']);
  expect(heldIn('cs', 'Včera mlčel i trenér Kotlárové a jeho lidé.')).toEqual(['Kotlárové: -']);
});

it.each([
  ['pl', 'Wczoraj milczał minister', 'Popescu'],
  ['pl', 'Wczoraj milczał minister', 'Kolej'],
  ['pl', 'Wczoraj milczał trener', 'Zhou'],
  ['pl', 'Wczoraj milczał trener', 'Zych'],
  ['pl', 'Wczoraj milczał trener', 'Ishii'],
  ['cs', 'Včera mlčel i ministr', 'Petrů'],
  ['cs', 'Včera mlčel i poslanec', 'Janů'],
  ['cs', 'Včera mlčel i trenér', 'Papandreou'],
  ['cs', 'Včera mlčel i trenér', 'Mbappé'],
])('%s: “%s %s”: a surname that ends like a genitive holds the office', (language, before, name) => {
  expect(heldIn(language, `${before} ${name} a potem.`)).toEqual([`${name}: ${before.split(' ').at(-1)}`]);
});

it('Languages without cases know no such thing', () => {
  expect(heldIn('en', 'Yesterday coach Orlowu and his men were silent.')).toEqual(['Orlowu: coach']);
});
