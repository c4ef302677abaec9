/** The metadata of a page that a test writes down. */
import { findMetadata } from '../../../../lib/article/metadata/find-metadata.ts';
import { readMetadata } from '../../../../lib/article/metadata/read-metadata.ts';
import { ALL_WORDS } from '../../../../lib/text/packs/page/abroad/all-words.ts';
import { parsePage } from '../../../commands/parse-page.ts';

export function readHead(head: string, body = '', url = 'https://courier.example/ferry') {
  return readMetadata(
    findMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, url), url),
    ALL_WORDS,
  );
}

export function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}
