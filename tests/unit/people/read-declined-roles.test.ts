import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { readDeclinedRoles } from '../../../lib/people/read-declined-roles.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

/** Each name of a sentence with the role before it. */
function rolesIn(language: string, sentence: string): readonly string[] {
  const analysis = analyse(articleFromParagraphs({ paragraphs: [sentence], language }), packFor(language));
  const { text } = analysis.article;
  return findPeople(analysis).mentions.map(
    (mention) => `${slice(text, mention)}: ${mention.role ? slice(text, mention.role) : '-'}`,
  );
}

it.each([
  ['pl', 'Portal pytał o to rzecznika policji Jana Orlickiego.', 'Jana Orlickiego: rzecznika policji'],
  ['pl', 'Rozmawiała wczoraj z dyrektorką szkoły Anną Sowińską.', 'Anną Sowińską: dyrektorką szkoły'],
  ['pl', 'Wczoraj słuchano premiera Orłowskiego i jego ludzi.', 'Orłowskiego: premiera'],
  ['pl', 'Spotkał się wczoraj z ministrem zdrowia Piotrem Sową.', 'Piotrem Sową: ministrem zdrowia'],
  ['cs', 'Zeptali se ředitele nemocnice Petra Kotlára.', 'Petra Kotlára: ředitele nemocnice'],
])('An office in the case of the name behind it is its role: %s %s', (language, sentence, expected) => {
  expect(rolesIn(language, sentence)).toEqual([expected]);
});

it.each([
  ['pl', 'Rozmawiał z rzecznikiem Jana Orlickiego o pieniądzach.', 'Jana Orlickiego: -'],
  ['pl', 'Nie chciała rozmawiać o książce Jana Orlickiego.', 'Jana Orlickiego: -'],
])('An office in another case is somebody else: %s %s', (language, sentence, expected) => {
  expect(rolesIn(language, sentence)).toEqual([expected]);
});

it('A language without cases stays as it is read', () => {
  const analysis = analyse(
    articleFromParagraphs({ paragraphs: ['They met with spokesman Tom Reed.'], language: 'en' }),
    packFor('en'),
  );
  const { mentions } = findPeople(analysis);
  expect(mentions).toHaveLength(1);
  expect(readDeclinedRoles(mentions, analysis.tokens, analysis.pack, analysis.article.text)).toBe(mentions);
});
