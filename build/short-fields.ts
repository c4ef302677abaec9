/**
 * Gives the tables of a pack names of two letters in a build: "pack.lexicon.reportingVerbs" is "pack.lexicon.Cq". Each pack
 * and each file that reads one weighs less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, type Plugin, Visitor } from 'vite';

/** The types that name the tables. */
const TYPES = ['grammar', 'lexicon', 'morphology', 'proper-names'].map((name) => `lib/text/packs/${name}.ts`);
const FIELD = /^ {2}readonly (\w+)\??:/gm;
/** A shorter name may be another thing's too, and saves little. */
const SHORTEST = 9;
/** The floors that read packs. What they hand up has none of these fields. */
const READERS = /[\\/]lib[\\/](?:text|people|syntax|quotes|points|summary)[\\/].+\.ts$/;
/** What TypeScript asks of whoever does. */
const BY_TEXT = /\bkeyof (?:Grammar|Lexicon|Morphology|ProperNames|Pack)\b/;
const A = 65;
const LETTERS = 26;

/** A plugin for the build. */
export function shortFields(): Plugin {
  let short: ReadonlyMap<string, string> = new Map();
  return {
    name: 'short-fields',
    apply: 'build',
    configResolved: ({ root, build }) => {
      if (!build.lib) short = shortNames(root);
    },
    transform(code, id) {
      if (short.size === 0 || !READERS.test(id)) return null;
      return { code: shortenFields(code, this.parse(code), short), map: null };
    },
  };
}

/**
 * @param root the project's folder
 * @returns two letters for each table
 * @throws {Error} where a file calls tables by texts: their names must stay.
 */
export function shortNames(root: string): ReadonlyMap<string, string> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  for (const name of readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts') && BY_TEXT.test(read(join('lib', name))))
      throw new Error(`${name} calls tables by texts`);
  const fields = TYPES.flatMap((path) => [...read(path).matchAll(FIELD)].map(([, field = '']) => field));
  return new Map(
    fields.filter((field) => field.length >= SHORTEST).map((field, at) => [field, lettersOf(at)]),
  );
}

/** A capital and a small letter: no other field is called so. */
function lettersOf(at: number): string {
  return (
    String.fromCharCode(A + Math.floor(at / LETTERS)) + String.fromCharCode(A + (at % LETTERS)).toLowerCase()
  );
}

/**
 * @param code a module
 * @param tree the same, parsed
 * @param short a table's name by its field
 */
export function shortenFields(
  code: string,
  tree: ESTree.Program,
  short: ReadonlyMap<string, string>,
): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const rename = ({ start, end }: { readonly start: number; readonly end: number }, after = '') => {
    const name = short.get(code.slice(start, end));
    if (name) edits.push({ start, end, text: name + after });
  };
  new Visitor({
    MemberExpression({ computed, property }) {
      if (!computed) rename(property);
    },
    Property({ key, computed, shorthand }) {
      if (!computed) rename(key, shorthand ? `: ${code.slice(key.start, key.end)}` : '');
    },
  }).visit(tree);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
}
