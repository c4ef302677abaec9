/** An invented article of the interface's language, on which a new reader tries Pith. */
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import type { Wording } from './wording.ts';

const PARAGRAPHS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;

export function sampleArticle({ t, locale }: Pick<Wording, 't' | 'locale'>): Article {
  return {
    ...articleFromParagraphs({
      paragraphs: PARAGRAPHS.map((paragraph) => t(`welcome.sample.${paragraph}`)),
      title: t('welcome.sample.title'),
      language: locale,
      url: 'https://news.example/lighthouse',
    }),
    siteName: t('options.example.site'),
    publishedAt: '2026-03-05',
  };
}
