/** The clipboard, written in two formats at once: a plain text field takes one, a word processor the other. */
import type { Clip } from '../cite/clip.ts';

/** Needs a click or a key in the popup. Rejects where the browser refuses. */
export async function writeClip({ plain, html }: Clip): Promise<void> {
  const formats: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (html !== undefined) formats['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(formats)]);
}
