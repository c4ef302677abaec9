/** No source file turns text into mark-up or code, and none has a way to the network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

const SOURCES = sourcesUnder('lib', 'components', 'entrypoints');

const MARKUP_OR_CODE =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\beval\(|\bnew Function\(|\bdocument\.write/;
const NETWORK = /\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\b/;
const MESSAGES = /\b(?:sendMessage|postMessage|onMessage|onMessageExternal|onConnect|onConnectExternal)\b/;

describe('The sources', () => {
  it('are found', () => {
    expect(SOURCES.length).toBeGreaterThan(100);
  });

  it('make no mark-up and no code of text', () => {
    expect(SOURCES.filter((path) => MARKUP_OR_CODE.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  // A channel of the extension's own origin, which no page is on: its messages are typed there.
  it('send and take messages in one place', () => {
    const found = SOURCES.filter((path) => MESSAGES.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([join('lib', 'browser', 'panel-channel.ts')]);
  });

  it('have no way to the network', () => {
    expect(SOURCES.filter((path) => NETWORK.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
