/** What a tab shows that holds a file and no page. */
import type { Problem } from './page-result.ts';

/** @param contentType of the document. @returns undefined for pages and text files. */
export function fileProblem(contentType: string): Problem | undefined {
  if (contentType === 'application/pdf') return 'pdf';
  if (contentType.startsWith('image/') && contentType !== 'image/svg+xml') return 'picture';
  if (/^(?:video|audio)\/|^application\/(?:json|octet-stream)$/.test(contentType)) return 'no-article';
  return undefined;
}
