import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';

function speakersIn(language: string, ...paragraphs: string[]): readonly (string | undefined)[] {
  const article = articleFromParagraphs({ paragraphs, language });
  const analysis = analyse(article, packFor(article.language));
  return findQuotes(analysis, findPeople(analysis)).map(({ speaker }) => speaker?.name);
}

it('goes on with who speaks, not with whom the narration speaks of', () => {
  expect(
    speakersIn(
      'da',
      '- Han kan ikke tale sig ud af det her, siger Flemming Toftegård.',
      'Generalen Viktor Lund har derimod vind i sejlene.',
      '- Han har samlet sit folk, og det er en bedrift.',
    ),
  ).toEqual(['Flemming Toftegård', 'Flemming Toftegård']);
});

it('leaves the interviewer’s question out, and goes on behind it', () => {
  expect(
    speakersIn(
      'no',
      '– Dette kan vi ikke leve med, sier ordfører Siv Myhre.',
      '– Hva tenker du om staten?',
      '– De har sviktet oss, alle sammen.',
    ),
  ).toEqual(['Siv Myhre', 'Siv Myhre']);
});

it('reads a subject behind a verb whose object came first', () => {
  expect(
    speakersIn('da', 'Det oplyser Nørrelunde Politi i en besked:', '- Vi beder alle holde hunden i snor.'),
  ).toEqual(['Nørrelunde Politi']);
});
