/** Has the scripts for the page hand their result over and keep none: WXT would leave it there under a global name, with the whole article in it, for as long as the page stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of each script, and the name that WXT gives it. */
const SCRIPTS = { 'article.js': 'article', 'reveal.js': 'reveal', 'page-text.js': 'pageText' };

/** @throws {Error} where WXT writes them otherwise. */
export function forgetResults(folder: string): void {
  for (const [file, name] of Object.entries(SCRIPTS)) {
    const path = join(folder, file);
    writeFileSync(path, withoutName(readFileSync(path, 'utf8'), name, file));
  }
}

/** The value of the function's call is then the value of the whole script, which the browser hands over. */
export function withoutName(code: string, name: string, file: string): string {
  const [start, end] = [`var ${name}=`, `;\n${name};`];
  const trimmed = code.trimEnd();
  const call = trimmed.slice(start.length, -end.length);
  if (!trimmed.startsWith(start) || !trimmed.endsWith(end) || !/^\(?(?:function\(|\(\)=>)/.test(call))
    throw new Error(`${file} is not written as it was: look at what it leaves in the page.`);
  // A statement that begins with `function` would be no call.
  return `(${call});\n`;
}
