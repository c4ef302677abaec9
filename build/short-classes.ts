/**
 * Writes the classes of letters, numbers and marks as short lists of ranges in a build. Each popup compiles its patterns
 * anew: with the 677 ranges of `\p{L}` one takes half a millisecond, with these a thirtieth, and an article asks for some 200.
 * A module of its own holds each list, once for all patterns: written out in each they would weigh more.
 */
import { type ESTree, type Plugin, Visitor } from 'vite';
import { SHORT } from './letter-ranges.ts';

const CLASS = /\\{1,2}p\{([LNM])\}/g;

/** What the view and a copy ask letters for, they ask when a reader types or copies: one pattern then. */
const COLD = /[\\/](?:components|lib[\\/]cite)[\\/]/;

/** The module of the lists. */
const LISTS = 'short-classes';
const IMPORT = `import{L as $L,N as $N,M as $M,pattern as $pattern}from"${LISTS}";`;
const LISTED = Object.entries(SHORT).map(
  ([name, ranges]) => `export const ${name}=${JSON.stringify(ranges)};`,
);
const SOURCE = `${LISTED.join('')}export const pattern=(flags)=>(parts,...lists)=>new RegExp(String.raw(parts,...lists),flags);`;

/** A plugin for the build. The scripts that run in a page have six such patterns, and a budget of their own. */
export function shortClasses(): Plugin {
  let isForPage = false;
  return {
    name: 'short-classes',
    apply: 'build',
    configResolved: ({ build }) => {
      isForPage = Boolean(build.lib);
    },
    resolveId: (id) => (id === LISTS ? `\0${LISTS}` : undefined),
    load: (id) => (id === `\0${LISTS}` ? { code: SOURCE, moduleSideEffects: false } : undefined),
    transform(code, id) {
      if (isForPage || COLD.test(id) || !code.includes('\\p{')) return null;
      return { code: shortenClasses(code, this.parse(code)), map: null };
    },
  };
}

/**
 * @param code a module
 * @param tree the same, parsed
 * @returns the module with short classes in its patterns, and in the texts of which it makes patterns. A text opens and
 *   closes its own brackets. A pattern within a function is made once, before all else, unless it may be left between two matches.
 */
export function shortenClasses(code: string, tree: ESTree.Program): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const made: string[] = [];
  let depth = 0;
  const enter = () => {
    depth += 1;
  };
  const leave = () => {
    depth -= 1;
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Literal(literal) {
      const { start, end } = literal;
      const text = code.slice(start, end);
      if (text.search(CLASS) < 0) return;
      const regex = 'regex' in literal ? literal.regex : undefined;
      if (/`|\$\{/.test(text) || (regex && depth > 0 && mayGoOn(regex.flags, code.slice(0, start))))
        edits.push({ start, end, text: replaceClasses(text, (name) => SHORT[name] ?? '') });
      else if (!regex) edits.push({ start, end, text: `\`${named(text).slice(1, -1)}\`` });
      else {
        const pattern = `$pattern("${regex.flags}")\`${named(`/${regex.pattern}`).slice(1)}\``;
        if (depth > 0) made.push(`const $pattern${made.length}=${pattern};`);
        edits.push({ start, end, text: depth > 0 ? `$pattern${made.length - 1}` : pattern });
      }
    },
    TemplateLiteral({ start, end, expressions }) {
      for (const { at, length, text } of classesIn(
        blank(code.slice(start, end), start, expressions),
        inTemplate,
      ))
        edits.push({ start: start + at, end: start + at + length, text });
    },
  }).visit(tree);
  if (edits.length === 0) return code;
  const changed = edits
    .sort((one, other) => other.start - one.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
  return IMPORT + made.join('') + changed;
}

/** Whether a pattern remembers where it stopped. The methods of a text begin anew each time. @param before the code before it */
function mayGoOn(flags: string, before: string): boolean {
  return /[gy]/.test(flags) && !/\.(?:match|matchAll|replace|replaceAll|split)\(\s*$/.test(before.slice(-20));
}

/** As a template takes a list in. */
const inTemplate = (name: string): string => `\${$${name}}`;

/** A text as it stands between the marks of a template. */
const named = (text: string): string => replaceClasses(text, inTemplate);

function replaceClasses(text: string, write: (name: string) => string): string {
  return classesIn(text, write).reduceRight(
    (left, { at, length, text: list }) => left.slice(0, at) + list + left.slice(at + length),
    text,
  );
}

/** @param text a pattern or a text, with its first mark @param write a list within square brackets */
function classesIn(text: string, write: (name: string) => string) {
  return [...text.matchAll(CLASS)].map(({ 0: whole, 1: name = '', index }) => ({
    at: index,
    length: whole.length,
    text: isInBrackets(text.slice(0, index)) ? write(name) : `[${write(name)}]`,
  }));
}

/** A template of which only its own words are left. @param start where it stands */
function blank(template: string, start: number, expressions: readonly ESTree.Expression[]): string {
  return expressions.reduce(
    (left, { start: from, end }) =>
      left.slice(0, from - start) + ' '.repeat(end - from) + left.slice(end - start),
    template,
  );
}

/** What an escape takes, in a pattern and in a text, where each backslash stands twice. */
const ESCAPED = { pattern: /\\[\s\S]/g, text: /\\\\(?:\\\\|[\s\S])/g };

/** Whether a pattern, as the module writes it, is inside square brackets where it breaks off. */
function isInBrackets(before: string): boolean {
  const unescaped = before.replace(before.startsWith('/') ? ESCAPED.pattern : ESCAPED.text, '');
  return unescaped.lastIndexOf('[') > unescaped.lastIndexOf(']');
}
