/** What is the matter with a page, and what the reader can do about it. */
import type { Problem } from '../../lib/article/page-result.ts';
import type { Wording } from './wording.ts';

const KEYS = {
  'click-first': 'clickFirst',
  restricted: 'restricted',
  file: 'file',
  pdf: 'pdf',
  picture: 'picture',
  'list-page': 'listPage',
  'no-article': 'noArticle',
  'too-short': 'tooShort',
  'too-large': 'tooLarge',
  moved: 'moved',
  failed: 'failed',
} as const satisfies Record<Problem, string>;

export function problemText(
  problem: Problem,
  { t }: Wording,
): { readonly matter: string; readonly next: string } {
  const key = KEYS[problem];
  return { matter: t(`problems.${key}.matter`), next: t(`problems.${key}.next`) };
}
