/** How a quotation ends tells whether its sentence goes on behind it. */
import { describe, expect, it } from 'vitest';
import { findSpeeches } from '../../../lib/quotes/find-speeches.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { findQuotations } from '../../../lib/text/marks/find-quotations.ts';

function speechesIn(paragraph: string) {
  const article = articleFromParagraphs({ paragraphs: [paragraph], language: 'en' });
  return findSpeeches(article.text, findQuotations(article));
}

describe('the ending of a speech', () => {
  it.each([
    ['“The tide is out.”', 'stop'],
    ['“The tide is out!)”', 'call'],
    ['“The tide is out,” she said.', 'comma'],
    ['He called it “a very low tide” then.', 'open'],
    ['“The tide (it is out.) ”', 'stop'],
  ])('%s', (paragraph, ending) => {
    expect(speechesIn(paragraph).map((speech) => speech.ending)).toEqual([ending]);
  });

  it('is read from behind, however many closing signs stand inside', () => {
    const [speech] = speechesIn(`“Out${')'.repeat(200_000)}.”`);
    expect(speech?.ending).toBe('stop');
    const [other] = speechesIn(`“Out${')'.repeat(200_000)}a”`);
    expect(other?.ending).toBe('open');
  });
});
