/** An excerpt ready for the clipboard. */
import { asHtml } from './as-html.ts';
import { asMarkdown } from './as-markdown.ts';
import { asPlainText } from './as-plain-text.ts';
import type { Format } from './choices.ts';
import type { Clip } from './clip.ts';
import type { Excerpt } from './piece.ts';

/** Rich text comes with its plain form; Markdown is plain text alone, since an editor must get its signs as they are. */
export function clip(excerpt: Excerpt, format: Format): Clip {
  if (format === 'markdown') return { plain: asMarkdown(excerpt) };
  const plain = asPlainText(excerpt);
  return format === 'plain' ? { plain } : { plain, html: asHtml(excerpt) };
}
