/** What the built scripts, libraries included, could do to a page or over the network: no markup and no code of text, no request; and what its patterns cost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from './weigh.ts';

const MARKUP =
  /\b(?:inner|outer)HTML\s*=(?!=)|\.(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\b|\bdocument\.write/;
/** Half a millisecond each to compile, in each popup anew. */
const LONG_CLASS = /\\p\{[LNM]\}/;
/** Ask for letters when a reader looks for a speaker, presses a key or copies. */
const COLD = /^chunks\/(?:view|copying)-/;
/** A quotation mark behind setTimeout( is code as a string. */
const CODE =
  /(?<![.\w$])eval\(|\bnew Function\b|(?<![.\w$])Function\(|\bset(?:Timeout|Interval)\(\s*["'`]|\.constructor\(\s*["'`]/;
const NETWORK =
  /(?<![.\w$])fetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b|\.sendBeacon\b|\bimport\(\s*["'`](?:https?:)?\/\//;

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('The scripts in %s', (folder) => {
  const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
  const codeOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const found = (pattern: RegExp) => scripts.flatMap((file) => pattern.exec(codeOf(file))?.[0] ?? []);

  it('are found', () => {
    expect(scripts.length).toBeGreaterThan(10);
  });

  it('write no markup', () => expect(found(MARKUP)).toEqual([]));
  it('make no code of text', () => expect(found(CODE)).toEqual([]));
  it('have short classes of letters in a popup, but for what a reader types or copies', () => {
    const chunks = scripts.filter((file) => file.startsWith('chunks/'));
    const long = chunks.filter((file) => LONG_CLASS.test(codeOf(file)));
    expect(long.filter((file) => !COLD.test(file))).toEqual([]);
  });
  it('ask nothing of the network', () => expect(found(NETWORK)).toEqual([]));

  it('and the pages that load them hold none of their own', () => {
    const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(codeOf(page), page).not.toMatch(/<script(?![^>]*\bsrc="\/)|\son\w+=|https?:/);
    }
  });
});
