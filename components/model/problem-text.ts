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
  busy: 'busy',
  crashed: 'crashed',
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

/** What stays as it is for as long as the page does, or takes a click on Pith's button first. */
const LASTING: readonly Problem[] = ['click-first', 'restricted', 'file', 'pdf', 'picture'];

/** Whether another reading of the same page can end better: its text may have come meanwhile. */
export function mayPass(problem: Problem): boolean {
  return !LASTING.includes(problem);
}
