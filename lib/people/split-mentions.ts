/** Runs that hold more than one name: "the Daily Mail Smith" is a paper and a person, "Brave Jane Smith" a word and a person. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { nameWords } from './behind-nickname.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';

/** @returns the mentions, each cut where the article itself names its two parts (or the second, behind a sentence's first word) alone. */
export function splitMentions(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  const known = new Set(mentions.map(({ names }) => names.join(' ')));
  const surnames = new Set(
    mentions.filter((mention) => !opensWithAcronym(mention, tokens)).flatMap(({ names }) => surnameOf(names)),
  );
  return mentions.flatMap((mention) =>
    opensWithAcronym(mention, tokens) && surnames.has(mention.names.at(-1) ?? '')
      ? [cutMention(mention, tokens, 1, mention.names.length)]
      : hidesSurname(mention, tokens, surnames, pack)
        ? [cutMention(mention, tokens, 1, mention.names.length)]
        : split(mention, tokens, known, pack),
  );
}

/** "told BBC Smith" in languages whose verb stands first: a paper or an office in capitals, then a surname that stands behind a first name elsewhere. */
function opensWithAcronym({ names, role, tokens: { start } }: Mention, tokens: readonly Token[]): boolean {
  // "CEO Jane Smith": a role is no part of the name.
  return names.length > 1 && !role && /^\p{Lu}{2,5}$/u.test(tokens[start]?.text ?? '');
}

/** "Sadly Smith left", "Said Jane Smith:": an adverb or a verb at a sentence's head, before a surname that stands behind a first name elsewhere, or a first name. */
function hidesSurname(
  { names, role, tokens: { start } }: Mention,
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
  pack: Pack,
): boolean {
  const [first = '', second = ''] = names;
  if (names.length < 2 || role || !tokens[start]?.opens) return false;
  const isKnown = isGivenName(second, pack) || surnames.has(second);
  if (pack.lexicon.reportingVerbs.has(first)) return isKnown;
  // "Llegó Jane Smith"
  const isVerb = pack.morphology.finiteEndings.some(
    (ending) => first.length > ending.length + 2 && first.endsWith(ending),
  );
  if (isVerb && isKnown && !isGivenName(first, pack)) return true;
  const isAdverb = pack.morphology.adverbEndings.some((ending) => first.endsWith(ending));
  return names.length === 2 && isAdverb && !isGivenName(first, pack) && surnames.has(second);
}

function surnameOf(names: readonly string[]): readonly string[] {
  return names.length > 1 ? names.slice(-1) : [];
}

function split(
  mention: Mention,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  pack: Pack,
): readonly Mention[] {
  const { names } = mention;
  // "Leeds South Central NHS": what ends in capitals is no person.
  const endsInAcronym = /^\p{Lu}{2,5}$/u.test(tokens[mention.tokens.end - 1]?.text ?? '');
  if (names.length < 3 || mention.role || endsInAcronym) return [mention];
  for (let at = 1; at < names.length; at++) {
    if (!known.has(names.slice(at).join(' ')) || (at === 1 && isFirstName(names[0] ?? '', pack))) continue;
    if (isBodyOfPlace(names, at, pack)) return [mention];
    const first =
      known.has(names.slice(0, at).join(' ')) ||
      (at > 1 && pack.names.organisationWords.has(names[at - 1] ?? ''));
    const opens = at === 1 && tokens[mention.tokens.start]?.opens;
    if (first) return [cutMention(mention, tokens, 0, at), cutMention(mention, tokens, at, names.length)];
    if (opens) return [cutMention(mention, tokens, at, names.length)];
  }
  return [mention];
}

/** "UK Harbour Authority": a place, and a body of it. */
function isBodyOfPlace(
  names: readonly string[],
  at: number,
  { names: { places, organisationWords } }: Pack,
): boolean {
  const place = names.slice(0, at).join(' ');
  return organisationWords.has(names.at(-1) ?? '') && places.some((words) => words.join(' ') === place);
}

function isFirstName(name: string, { names: { maleNames, femaleNames } }: Pack): boolean {
  return maleNames.has(name) || femaleNames.has(name);
}

/** The mention of some of its words only. */
export function cutMention(mention: Mention, tokens: readonly Token[], from: number, to: number): Mention {
  const words = nameWords(tokens, mention.tokens.start, mention.tokens.end).slice(-mention.names.length);
  const first = words[from] ?? mention.tokens.start;
  const last = words[to - 1] ?? mention.tokens.end - 1;
  const span = { start: tokens[first]?.start ?? mention.start, end: tokens[last]?.end ?? mention.end };
  return {
    ...span,
    phrase: span,
    names: mention.names.slice(from, to),
    tokens: { start: first, end: last + 1 },
    block: mention.block,
    quoted: mention.quoted,
    weak: false,
  };
}
