/** Takes out of a snapshot what lies over its page or is another one's. */
import type { FoundMetadata } from '../metadata/found-metadata.ts';
import { openLinks } from './open-links.ts';
import { removeOtherPosts } from './remove-other-posts.ts';
import { removeOverlays } from './remove-overlays.ts';
import { removePopups } from './remove-popups.ts';

export function prepareSnapshot(document: Document, { titles }: Pick<FoundMetadata, 'titles'>): void {
  removeOverlays(document);
  removePopups(document);
  removeOtherPosts(document, titles);
  openLinks(document);
}
