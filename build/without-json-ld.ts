/** Takes out of the build how Readability reads a page's JSON-LD: Pith reads it by itself, and tells the library not to. */
import type { Plugin } from 'vite';

const READER = /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/;
const CALL = 'this._disableJSONLD ? {} : this._getJSONLD(this._doc)';
const METHOD = '_getJSONLD(doc) {';
/** A method of the library's prototype ends so. */
const END = '\n  },\n';

/** A plugin for the build. */
export function withoutJsonLd(): Plugin {
  return {
    name: 'without-json-ld',
    transform: (code, id) => (READER.test(id) ? { code: dropJsonLd(code), map: null } : null),
  };
}

/** @param code Readability @throws {Error} where it reads JSON-LD otherwise, so that a new version cannot bring it back unseen. */
export function dropJsonLd(code: string): string {
  const start = code.indexOf(METHOD);
  const end = code.indexOf(END, start) + END.length;
  const left = `${code.slice(0, start)}${code.slice(end)}`.replace(CALL, '{}');
  if (start < 0 || end < END.length || left.includes('_getJSONLD'))
    throw new Error('Readability reads JSON-LD otherwise');
  return left;
}
