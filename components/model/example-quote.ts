/** An invented quote in an invented article, for the preview of settings. */
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';

const WORDS = 'We kept the lamp burning all night,';
const NAME = 'Mara Ellison';
const ROLE = 'keeper of the Gull Rock light';

/** A quote whose speaker has a name and a role, in an article that states all there is to state. */
export function exampleQuote(): { readonly article: Article; readonly quote: Quote } {
  const article: Article = {
    ...articleFromParagraphs({
      paragraphs: [`“${WORDS}” said ${NAME}, ${ROLE}.`],
      title: 'Storm tests the old lighthouse',
      language: 'en',
      url: 'https://news.example/lighthouse',
    }),
    siteName: 'The Gull Rock Gazette',
    byline: 'Ines Falk',
    publishedAt: '2026-03-05',
  };
  const at = (words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    article,
    quote: {
      parts: [at(WORDS)],
      speaker: { name: NAME, mention: at(NAME), role: at(ROLE), kind: 'person' },
      certainty: 1,
    },
  };
}
