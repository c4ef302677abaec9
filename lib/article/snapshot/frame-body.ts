/** The body of a frame that may hold the article. */
import { domOf } from './dom.ts';

/** Shorter frames are advertisements and widgets. In characters. */
const ARTICLE_SIZED = 800;

/** @returns undefined for a frame from elsewhere, which cannot be read, and for one with little text. */
export function frameBody(frame: HTMLIFrameElement): Element | undefined {
  try {
    const inner = frame.contentDocument;
    const body = inner && domOf(inner).body(inner);
    return body && (body.textContent ?? '').length >= ARTICLE_SIZED ? body : undefined;
  } catch {
    return undefined;
  }
}
