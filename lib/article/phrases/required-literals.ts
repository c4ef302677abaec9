/** What a text must hold for a regular expression to match it: plain words, which are found in a fraction of the time. */

/** Each clause must be met: one of its literals stands in every text that matches. In the case of foldCase. */
export type Clauses = readonly (readonly string[])[];

/** Shorter runs stand in nearly every text. In characters. */
const SHORTEST = 2;
const LITERAL_ESCAPE = /^\\[^\p{L}\p{N}]$/u;
/** Classes, code points and references back, each with all that belongs to it; else a backslash and one character. */
const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|k<[^>]*>|\d+|.?)/isuy;
const CLASS = /\[(?:[^\]\\]|\\[\s\S])*\]?/y;
/** Code points above it are two code units. */
const LAST_OF_ONE_UNIT = 0xffff;
const OPTIONAL = /^(?:[?*]|\{0)/;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
/** Characters that stand for themselves, the last perhaps with a quantifier. Taken together: every phrase is read at each click. */
const PLAIN = /[^.^$|\\[(*+?{]+/y;
const NEXT_BAR = /[|\\[(]/g;
const NEXT_END = /[)\\[(]/g;
const GROUP_HEAD = /^\?(?::|<[^>=!]+>)/;

/**
 * The literals that a pattern requires (Cox 2012, "Regular Expression Matching with a Trigram Index").
 *
 * @param source of a regular expression, for any flags but v; case does not count
 * @returns empty where nothing is required for sure
 */
export function requiredLiterals(source: string): Clauses {
  if (plainLength(source, 0) === source.length) return source.length < SHORTEST ? [] : [[foldCase(source)]];
  const alternatives = alternativesOf(source).map(clausesOf);
  if (alternatives.length === 1) return alternatives[0] ?? [];
  const best = alternatives.map(strictest);
  return best.every((clause) => clause !== undefined) ? [best.flat()] : [];
}

/** @param folded a text in the case of foldCase. */
export function holdsLiterals(folded: string, clauses: Clauses): boolean {
  return clauses.every((clause) => clause.some((literal) => folded.includes(literal)));
}

/** One case for all that patterns hold alike: small letters alone leave "ſ" beside "s", capitals alone "K" beside "K". */
export function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** The clause with the longest shortest literal: the one that is met least often. */
function strictest(clauses: Clauses): readonly string[] | undefined {
  const shortest = (clause: readonly string[]) => Math.min(...clause.map(({ length }) => length));
  return [...clauses].sort((one, other) => shortest(other) - shortest(one))[0];
}

/** Parts a pattern at the bars that stand in no group and no class. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = next(NEXT_BAR, source, 0); at < source.length; ) {
    const end = source[at] === '|' ? at + 1 : endOfItem(source, at);
    if (source[at] === '|') {
      parts.push(source.slice(start, at));
      start = end;
    }
    at = next(NEXT_BAR, source, end);
  }
  return [...parts, source.slice(start)];
}

/** The clauses of a sequence without bars. */
function clausesOf(sequence: string): Clauses {
  const clauses: (readonly string[])[] = [];
  let run = '';
  const endRun = () => {
    if (run.length >= SHORTEST) clauses.push([foldCase(run)]);
    run = '';
  };
  for (let at = 0; at < sequence.length; ) {
    const plain = at + plainLength(sequence, at);
    run += sequence.slice(at, plain);
    if (plain === sequence.length) break;
    const end = endOfItem(sequence, plain);
    const item = sequence.slice(plain, end);
    const quantifier = matchAt(QUANTIFIER, sequence, end);
    const literal = literalOf(item);
    if (literal !== undefined && !OPTIONAL.test(quantifier)) run += literal;
    if (literal === undefined || quantifier !== '') endRun();
    if (item.startsWith('(') && !OPTIONAL.test(quantifier))
      clauses.push(...clausesOfGroup(item.slice(1, -1)));
    at = end + quantifier.length;
  }
  endRun();
  return clauses;
}

/** How many characters from an index stand for themselves, without one that has a quantifier. */
function plainLength(sequence: string, at: number): number {
  const plain = matchAt(PLAIN, sequence, at);
  const after = sequence[at + plain.length];
  if (plain === '' || after === undefined || !'*+?{'.includes(after)) return plain.length;
  const isPair = plain.length > 1 && (plain.codePointAt(plain.length - 2) ?? 0) > LAST_OF_ONE_UNIT;
  return plain.length - (isPair ? 2 : 1);
}

/** Nothing for lookarounds, and for groups of a kind that is not known here. */
function clausesOfGroup(inside: string): Clauses {
  const bare = inside.replace(GROUP_HEAD, '');
  return bare.startsWith('?') ? [] : requiredLiterals(bare);
}

/** The character that an item stands for; undefined for a class, a group, an assertion. */
function literalOf(item: string): string | undefined {
  if (LITERAL_ESCAPE.test(item)) return item.slice(1);
  return /^[^.^$|\\[(]/.test(item) ? item : undefined;
}

/** Where the item that begins at an index ends: a character, an escape, a class or a group. */
function endOfItem(source: string, at: number): number {
  const first = source[at];
  if (first === '\\') return at + matchAt(ESCAPE, source, at).length;
  if (first === '[') return at + matchAt(CLASS, source, at).length;
  if (first !== '(') return at + ((source.codePointAt(at) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1);
  let end = next(NEXT_END, source, at + 1);
  while (end < source.length && source[end] !== ')') end = next(NEXT_END, source, endOfItem(source, end));
  return end + 1;
}

/** @param pattern sticky @returns what it matches at an index; empty where nothing. */
function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** @param pattern global @returns where it matches next from an index on; the source's length where it does not. */
function next(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}
