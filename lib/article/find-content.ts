/** The element that holds the article, by Mozilla's Readability. */
import { Readability } from '@mozilla/readability';

/** @param document a snapshot; Readability takes it apart. */
export function findContent(document: Document): Element | undefined {
  const content = new Readability<Element>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content;
  return content ?? undefined;
}
