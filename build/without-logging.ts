/** Takes out of the build what Readability tells its own developers, and the test for pages worth reading that comes with it. */
import type { Plugin } from 'vite';

/** A statement that logs; no brackets in one nest deeper than three. */
const LOG = /\bthis\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;
const READER = /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/;
const INDEX = /[\\/]@mozilla[\\/]readability[\\/]index\.js$/;
const READER_ALONE = 'module.exports = { Readability: require("./Readability") };';

/** A plugin for the build. */
export function withoutLogging(): Plugin {
  return {
    name: 'without-logging',
    transform(code, id) {
      if (READER.test(id)) return { code: dropLogging(code), map: null };
      return INDEX.test(id) ? { code: READER_ALONE, map: null } : null;
    },
  };
}

/** @param code Readability @throws {Error} where it logs nothing, so that a new version cannot log another way unseen. */
export function dropLogging(code: string): string {
  const silent = code.replace(LOG, ';');
  if (silent === code) throw new Error('Readability logs nothing');
  return silent;
}
