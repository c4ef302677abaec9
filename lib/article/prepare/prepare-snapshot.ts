/** Takes out of a snapshot what lies over its page. */
import { openLinks } from './open-links.ts';
import { removeOverlays } from './remove-overlays.ts';
import { removePopups } from './remove-popups.ts';

export function prepareSnapshot(document: Document): void {
  removeOverlays(document);
  removePopups(document);
  openLinks(document);
}
