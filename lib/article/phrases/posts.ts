/** What follows an author's name that is no name: a post or an employer. */
import type { PhraseTable } from './any-of.ts';

export const POSTS: PhraseTable = {
  en: [
    'associated press',
    'ap',
    'reuters',
    'afp',
    'bloomberg',
    'writer',
    'editor',
    'editor-at-large',
    'reporter',
    'correspondent',
    'staff',
    'contributor',
    'columnist',
    'analyst',
    'press',
    'news',
    'md',
    'phd',
    'ms',
    'rdn',
    'rd',
  ],
  de: ['redakteur(?:in)?', 'redaktion', 'dpa'],
  fr: ['rédaction', 'journaliste'],
  es: ['redacción', 'periodista'],
  pt: ['redação', 'jornalista'],
  it: ['redazione', 'giornalista'],
};
