/** Takes out of a snapshot what would lead Readability astray. */
import type { Metadata } from '../metadata/read-metadata.ts';
import { nameBareText } from './name-bare-text.ts';
import { openLinks } from './open-links.ts';
import { removeOtherPosts } from './remove-other-posts.ts';
import { removeOverlays } from './remove-overlays.ts';
import { removePopups } from './remove-popups.ts';
import { showMainText } from './show-main-text.ts';
import { unwrapParagraphs } from './unwrap-paragraphs.ts';

export function prepareSnapshot(document: Document, { titles }: Pick<Metadata, 'titles'>): void {
  removeOverlays(document);
  removePopups(document);
  removeOtherPosts(document, titles);
  showMainText(document);
  openLinks(document);
  unwrapParagraphs(document);
  nameBareText(document);
}
