/** The documents that a tab shows: the page's own and those of its frames, as far as a script may see them. */
import { methodOf } from './dom.ts';

/** Frames in frames are opened so deep: a page may nest itself without end. */
const DEEPEST = 3;

export function* documentsIn(document: Document, depth = 0): Generator<Document> {
  yield document;
  if (depth === DEEPEST) return;
  for (const frame of methodOf(document, 'querySelectorAll')?.('iframe') ?? []) {
    const inner = documentOf(frame as HTMLIFrameElement);
    if (inner) yield* documentsIn(inner, depth + 1);
  }
}

/** A frame from elsewhere cannot be read. */
function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
