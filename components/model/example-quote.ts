/** An invented quote in an invented article of the interface's language, for the preview of settings. */
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import type { Wording } from './wording.ts';

/** A quote whose speaker has a name and a role, in an article that states all there is to state. */
export function exampleQuote({ t, locale }: Pick<Wording, 't' | 'locale'>): {
  readonly article: Article;
  readonly quote: Quote;
} {
  const words = t('options.example.words');
  const name = t('options.example.name');
  const role = t('options.example.role');
  const article: Article = {
    ...articleFromParagraphs({
      paragraphs: [`“${words}” — ${name}, ${role}.`],
      title: t('options.example.title'),
      language: locale,
      url: 'https://news.example/lighthouse',
    }),
    siteName: t('options.example.site'),
    byline: 'Ines Falk',
    publishedAt: '2026-03-05',
  };
  const at = (part: string) => {
    const start = article.text.indexOf(part);
    return { start, end: start + part.length };
  };
  return {
    article,
    quote: {
      parts: [at(words)],
      speaker: { name, mention: at(name), role: at(role), kind: 'person' },
      certainty: 1,
      // What may be said of a speaker shows best on one who is told by the sentences around.
      basis: 'around',
    },
  };
}
