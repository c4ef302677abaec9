/** Names among capitalised nouns, for languages that capitalise both: "Kanzler Scholz" is one, "Ende der Debatte" none. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isAdjective, isCommon, leads, nounsOf } from './common-nouns.ts';
import { cutAtSurnames } from './cut-at-surnames.ts';
import { hasSubjectBehind } from './drop-weak-mentions.ts';
import { familyNames } from './family-names.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';
import { cutMention } from './split-mentions.ts';
import { isTitle } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Cuts nouns off both ends of each mention, and drops what is left where nothing speaks for a name: no second word, no
 * first name, no courtesy, no title before it, no verb of saying beside it.
 */
export function dropNouns(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  { pack, surnames }: Vocabulary,
): readonly Mention[] {
  if (!pack.grammar.capitalisesNouns) return mentions;
  const nouns = nounsOf(tokens, pack);
  const families = familyNames(mentions, pack);
  const isNoun = (word: string): boolean =>
    (isCommon(word, nouns, pack) && !surnames.has(word) && !families.has(word)) ||
    pack.lexicon.determiners.has(word) ||
    pack.lexicon.prepositions.has(word);
  const bare = bareSurnames(mentions, pack);
  const trimmed = cutAtSurnames(
    mentions.flatMap((mention) =>
      trim(mention, tokens, isNoun, pack).map((cut) => dropTie(cut, tokens, bare, pack)),
    ),
    tokens,
    pack,
  );
  const named = trimmed.filter((mention) => !isNounPhrase(mention, tokens, isNoun, pack));
  const known = new Set(named.filter(({ names }) => names.length > 1).flatMap(({ names }) => names));
  return named.filter(
    (mention) =>
      mention.names.length > 1 ||
      known.has(mention.names[0] ?? '') ||
      standsForName(mention, tokens, isNoun, pack),
  );
}

/** Surnames that stand right behind a first name: "Smith" in "Jane Smith", not in "Jane von Smith". */
function bareSurnames(mentions: readonly Mention[], pack: Pack): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ names }) =>
      names.flatMap((name, at) => (at > 0 && isGivenName(names[at - 1] ?? '', pack) ? [name] : [])),
    ),
  );
}

/** "der Vorstand von Smith", "Chef von Penn Steel": whose office it is; but "Minister von Ahrwinkel" is one of nobility. */
function dropTie(mention: Mention, tokens: readonly Token[], bare: ReadonlySet<string>, pack: Pack): Mention {
  const { names, role } = mention;
  if (!role || (names.length < 2 && !bare.has(names[0] ?? ''))) return mention;
  const name = cutMention(mention, tokens, 0, names.length);
  return pack.lexicon.agentPrepositions.has(tokens[name.tokens.start - 1]?.lower ?? '') ? name : mention;
}

/** "Ähnliche Probleme", "Höhe Erlöse": an adjective or a noun, and a noun behind it, where nothing speaks for a name. */
function isNounPhrase(
  { names, tokens: at, honorific, role }: Mention,
  tokens: readonly Token[],
  isNoun: (word: string) => boolean,
  pack: Pack,
): boolean {
  const [first = ''] = names;
  if (
    names.length < 2 ||
    honorific !== undefined ||
    role !== undefined ||
    names.some((name) => isGivenName(name, pack))
  )
    return false;
  if (names.some((name) => pack.names.organisationWords.has(name) || pack.names.particles.has(name)))
    return false;
  if (tokens.slice(at.start, at.end).some(({ text }) => isAcronym(text))) return false;
  if (pack.names.places.some((place) => place.join(' ') === names.join(' '))) return false;
  const verbs = [tokens[at.start - 1], tokens[at.end]];
  if (verbs.some((token) => pack.lexicon.reportingVerbs.has(token?.lower ?? ''))) return false;
  return (
    isNoun(first) ||
    isNoun(names.at(-1) ?? '') ||
    pack.morphology.adjectiveEndings.some((ending) => first.endsWith(ending))
  );
}

/** Organisations stay whole; else the name starts at a first name, or behind the last noun before it. */
function trim(
  mention: Mention,
  tokens: readonly Token[],
  isNoun: (word: string) => boolean,
  pack: Pack,
): readonly Mention[] {
  const { names } = mention;
  const body = bodyIn(names, pack);
  if (body === 0) return [mention];
  if (body > 0) return [cutMention(mention, tokens, body, names.length)];
  if (
    names.length > 1 &&
    isAcronym(tokens[mention.tokens.start]?.text ?? '') &&
    !isGivenName(names[1] ?? '', pack)
  )
    return [mention];
  let from = names.findIndex((name, at) => isGivenName(name, pack) && at + 1 < names.length);
  let to = names.length;
  if (from < 0) {
    from = 0;
    while (from < to && isNoun(names[from] ?? '')) from++;
  }
  while (to - from > 2 && isNoun(names[to - 1] ?? '') && !pack.names.particles.has(names[to - 2] ?? '')) to--;
  // "Trainer Timo Wesseling": behind a title a name has two words, whatever the second looks like.
  const isTitled = mention.role !== undefined || (from > 0 && isTitle(names[from - 1] ?? '', pack));
  if (to - from === 2 && !isTitled && isNoun(names[to - 1] ?? '') && !isGivenName(names[from] ?? '', pack))
    to--;
  if (from >= to) return [];
  return [
    from === 0 && to === names.length
      ? mention
      : keepRole(mention, cutMention(mention, tokens, from, to), tokens, pack),
  ];
}

/** Where the name of a body starts: "Regierung" in "Passivität der Regierung", but "Amt" in "Amt für Statistik". -1: nowhere. */
function bodyIn(names: readonly string[], pack: Pack): number {
  const {
    names: { organisationWords, organisationJoiners },
    lexicon: { determiners },
  } = pack;
  const last = names.findLastIndex((name) => organisationWords.has(name));
  if (names.length < 2 || last < 0) return -1;
  // "Anna Berg" is no mountain.
  if (last === names.length - 1 && last <= 2 && isGivenName(names[last - 1] ?? '', pack)) return -1;
  const joint = names.findIndex(
    (name, at) => at > 0 && organisationJoiners.has(name) && determiners.has(name),
  );
  const heads = joint > 0 && names.slice(0, joint).some((name) => organisationWords.has(name));
  return joint < 0 || heads || joint > last ? 0 : joint + 1;
}

/** What was cut off before the name is a role like the one that was there. */
function keepRole(whole: Mention, name: Mention, tokens: readonly Token[], pack: Pack): Mention {
  if (whole.phrase.start === name.start) return name;
  const from = behindTie(tokens, whole.tokens.start, name.tokens.start, pack);
  const start = tokens[from]?.start ?? whole.phrase.start;
  const end = tokens[name.tokens.start - 1]?.end ?? start;
  return {
    ...name,
    phrase: { start, end: name.end },
    ...(from < name.tokens.start && { role: { start, end } }),
    ...(whole.honorific !== undefined && { honorific: whole.honorific }),
    tokens: { start: from, end: name.tokens.end },
  };
}

/** "Worten von Dezernent" before a name: the role starts behind the preposition, unless what stands before it is one. */
function behindTie(tokens: readonly Token[], start: number, end: number, pack: Pack): number {
  for (let index = end - 1; index > start; index--) {
    if (!pack.lexicon.prepositions.has(tokens[index]?.lower ?? '')) continue;
    const before = tokens.slice(start, index).some(({ lower }) => isTitle(lower, pack));
    return before ? start : index + 1;
  }
  return start;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);
}

function standsForName(
  { names, tokens: at, honorific, role, weak }: Mention,
  tokens: readonly Token[],
  isNoun: (word: string) => boolean,
  pack: Pack,
): boolean {
  const [name = ''] = names;
  if (honorific !== undefined) return true;
  if (isNoun(name)) return false;
  const text = tokens[at.end - 1]?.text ?? '';
  if (isGivenName(name, pack) || isAcronym(text)) return true;
  if (role !== undefined && tellsPerson(tokens.slice(at.start, at.end - 1), pack)) return true;
  if (pack.names.places.some((place) => place.length === 1 && place[0] === name)) return true;
  if (isDescribed(tokens, at.start, pack) || isOwnedBehind(tokens, at.end, pack)) return false;
  // "Intern sprach man über Geld": what opens the sentence is no subject.
  if (weak && hasSubjectBehind(tokens, at.end + 1, pack)) return false;
  return [at.start - 1, at.end].some(
    (index) =>
      pack.lexicon.reportingVerbs.has(tokens[index]?.lower ?? '') && !isBesideIt(tokens, index, pack),
  );
}

/** "Es gibt Probleme", "gibt es Probleme": what there is, is not who says it. */
function isBesideIt(tokens: readonly Token[], verb: number, { lexicon }: Pack): boolean {
  return [verb - 1, verb + 1].some((index) => lexicon.neuterPronouns.has(tokens[index]?.lower ?? ''));
}

/** "mit vielen lobenden Worten", "ohne große Worte": an adjective behind a preposition, an article or another adjective. */
function isDescribed(tokens: readonly Token[], start: number, pack: Pack): boolean {
  const [led, adjective] = tokens.slice(Math.max(0, start - 2), start);
  return (
    led !== undefined &&
    isAdjective(adjective, pack) &&
    (isAdjective(led, pack) || leads(led, pack) || pack.lexicon.prepositions.has(led.lower))
  );
}

/** "Fotos des Tieres": what an article in the genitive hangs on; a name owns, and is not owned. */
function isOwnedBehind(tokens: readonly Token[], end: number, { lexicon }: Pack): boolean {
  const article = tokens[end]?.lower ?? '';
  return (
    lexicon.genitivePrepositions.has(article) &&
    lexicon.determiners.has(article) &&
    !lexicon.feminineDeterminers.has(article) &&
    !lexicon.masculineDeterminers.has(article)
  );
}

/** Whether the last word of a role is somebody's: "Experte", not "Ansicht". */
function tellsPerson(role: readonly Token[], pack: Pack): boolean {
  const last = role.findLast(({ kind }) => kind === 'word')?.lower ?? '';
  return isTitle(last, pack) || pack.lexicon.personNouns.has(last);
}
