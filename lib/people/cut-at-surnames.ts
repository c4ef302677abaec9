/** A surname among capitalised nouns: "Trendscout Smith" and "Smith Vorteile" are Smith, where "Jane Smith" is named in full. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { familyNames } from './family-names.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';
import { cutMention } from './split-mentions.ts';

/** So many letters make two words one first name. */
const LIKE_LETTERS = 3;

/** @returns the mentions; of two or three words without a first name, only the surname that a full name ends in, with what stands before it as a role */
export function cutAtSurnames(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  const firstNames = new Map(
    mentions.flatMap(({ names }) => (isFull(names, pack) ? [[names.at(-1) ?? '', names[0] ?? '']] : [])),
  );
  const families = familyNames(mentions, pack);
  const alone = new Set(mentions.flatMap(({ names }) => (names.length === 1 ? names : [])));
  const isKnown = (name: string): boolean => firstNames.has(name) || alone.has(name);
  return mentions.map((mention) => {
    const { names } = mention;
    if (isBeforeNoun(names, alone, pack)) return keepFirst(mention, tokens, 2);
    if (names.length < 2 || names.length > 3 || names.some((name) => isGivenName(name, pack))) return mention;
    const first = firstNames.get(names.at(-1) ?? '');
    if (first && !pack.grammar.capitalisesNouns && !mayBeNoun(tokens[mention.tokens.start])) return mention;
    // "Meg Smith" beside Jane and John Smith.
    if (names.length === 2 && families.has(names[1] ?? '') && !mention.role) return mention;
    if (first) return isShort(names[0] ?? '', first) ? mention : behind(mention, tokens);
    return pack.grammar.capitalisesNouns && (firstNames.has(names[0] ?? '') || owns(names, isKnown, pack))
      ? cutMention(mention, tokens, 0, 1)
      : mention;
  });
}

/** "Smiths Verhalten": the first word is in the genitive of a name that the article has as well. */
function owns(
  [first = '']: readonly string[],
  isKnown: (name: string) => boolean,
  { morphology: { genitiveEndings } }: Pack,
): boolean {
  return genitiveEndings.some((end) => first.endsWith(end) && isKnown(first.slice(0, -end.length)));
}

/** "Jane Smith Silber": the article has the surname alone as well. */
function isBeforeNoun(names: readonly string[], alone: ReadonlySet<string>, pack: Pack): boolean {
  const [first = '', surname = '', noun = ''] = names;
  if (!pack.grammar.capitalisesNouns || names.length !== 3 || !isGivenName(first, pack)) return false;
  return alone.has(surname) && !alone.has(noun) && !isGivenName(surname, pack);
}

/** The first words of a name, with the role before it. */
function keepFirst(mention: Mention, tokens: readonly Token[], count: number): Mention {
  const name = cutMention(mention, tokens, 0, count);
  if (!mention.role) return name;
  return {
    ...name,
    phrase: { start: mention.phrase.start, end: name.end },
    role: mention.role,
    tokens: { start: mention.tokens.start, end: name.tokens.end },
  };
}

/** "Danni" for "Daniela": another spelling of the first name is no role. */
function isShort(word: string, first: string): boolean {
  return word.slice(0, LIKE_LETTERS) === first.slice(0, LIKE_LETTERS);
}

/** Where nouns have no capitals, a noun gets one at a sentence's head, and a part of one: "PvdA’er". */
function mayBeNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.opens || /[\p{Lu}\p{N}]['’-]?\p{Ll}+$/u.test(token.text.slice(1)));
}

function isFull(names: readonly string[], pack: Pack): boolean {
  return (
    names.length > 1 &&
    names.length < 4 &&
    isGivenName(names[0] ?? '', pack) &&
    !names.some((name) => pack.names.organisationWords.has(name))
  );
}

/** The last word, and those before it as a role. */
function behind(mention: Mention, tokens: readonly Token[]): Mention {
  const name = cutMention(mention, tokens, mention.names.length - 1, mention.names.length);
  const role = { start: mention.phrase.start, end: tokens[name.tokens.start - 1]?.end ?? mention.start };
  return {
    ...name,
    phrase: { start: role.start, end: name.end },
    role,
    tokens: { start: mention.tokens.start, end: name.tokens.end },
  };
}
