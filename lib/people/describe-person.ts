/** What an article tells of one that it names: person or body, gender, roles. */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';
import { type Span, slice } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { findRoles } from './find-roles.ts';
import { genderOfName, isGivenName } from './given-names.ts';
import type { Group } from './group-mentions.ts';
import { hasAge } from './has-age.ts';
import { hasArticle } from './has-article.ts';
import { isDeclinedBody, isDeclinedPlace } from './level-cases.ts';
import type { Mention, Person } from './person.ts';
import { genderOfArticle, genderOfHonorific, genderOfTitle, isTitle } from './titles.ts';

/** Evidence for a person (above 0) or a body (below 0); so much of it decides. */
const SURE = 1;

export function describePerson(group: Group, text: string, tokens: readonly Token[], pack: Pack): Person {
  const mention = fullestOf(group.mentions);
  const roles = findRoles(group.mentions, tokens, pack);
  const gender =
    genderOf(group, roles, text, pack) ?? genderOfRoleArticle(group, tokens, pack) ?? group.gender;
  const likely = likelyGenderOf(group.names, pack);
  return {
    mention,
    kind: kindOf(group, roles, text, tokens, pack),
    ...(gender ? { gender } : likely && { likelyGender: likely }),
    roles,
    mentions: group.mentions,
    shared: group.shared,
  };
}

/** The mention with the most words of the name, the earliest of these; the nominative before other cases, one outside quotes before one inside. */
function fullestOf(mentions: readonly Mention[]): Mention {
  let best = mentions[0] as Mention;
  for (const mention of mentions) {
    const nominative = Number(best.declined ?? false) - Number(mention.declined ?? false);
    const more = nominative === 0 ? mention.names.length - best.names.length : nominative;
    if (more > 0 || (more === 0 && best.quoted && !mention.quoted)) best = mention;
  }
  return best;
}

function kindOf(
  group: Group,
  roles: readonly Span[],
  text: string,
  tokens: readonly Token[],
  pack: Pack,
): Person['kind'] {
  if (isPlace(group.names, pack) || isMute(group, pack)) return 'place';
  if (roles.length === 0 && isNamesake(group, tokens, pack)) return 'organisation';
  let evidence = 0;
  for (const word of group.names)
    if (isOfBody(word, pack) || pack.names.organisationJoiners.has(word)) evidence -= 2;
  if (pack.names.organisationWords.has(group.names.at(-1) ?? '')) evidence -= 1;
  const [first = ''] = group.names;
  // "Dick Carl Productions": no surname of a person's three words.
  const isFirm = group.names.length > 2 && pack.names.firmWords.has(group.names.at(-1) ?? '');
  if (isGivenName(first, pack) && !isFirm) evidence += 3;
  if (group.names.length === 2 || group.names.length === 3) evidence += 1;
  if (roles.length > 0) evidence += 2;
  if (group.mentions.some((mention) => hasAge(mention, tokens, pack))) evidence += 2;
  if (group.mentions.some((mention) => speaks(mention, tokens, pack))) evidence += 1;
  evidence -= bodyBefore(group, tokens, pack);
  if (group.mentions.some(({ honorific }) => honorific !== undefined)) evidence += 4;
  evidence -= spellingOf(group, text, pack);
  if (group.mentions.every((mention) => fillsMarks(mention, tokens))) evidence -= 2;
  return evidence >= SURE ? 'person' : evidence <= -SURE ? 'organisation' : 'unclear';
}

/** So many words before the noun may tell whose it is: "le président du club". */
const OFFICE_REACH = 3;

/** What the word before the name speaks against a person: 0 where it does not. "the Fens"; "the campaign group Dry Feet Now", where names describe nouns. */
function bodyBefore({ mentions }: Group, tokens: readonly Token[], pack: Pack): number {
  const isCalled = ({ tokens: { start } }: Mention): boolean =>
    tokens[start - 1]?.capital === false &&
    pack.lexicon.anaphoricBodyNouns.has(tokens[start - 1]?.lower ?? '');
  return (
    (mentions.some((mention) => hasArticle(mention, tokens, pack)) ? 2 : 0) +
    (pack.grammar.namesModifyNouns && mentions.every(isCalled) ? 3 : 0)
  );
}

/** "l'université Jane Smith", wherever she is named: what bears her name; but "le président du club Jane Smith" may be she. */
function isNamesake({ names, mentions }: Group, tokens: readonly Token[], pack: Pack): boolean {
  if (names.length < 2) return false;
  return mentions.every(({ tokens: { start }, honorific, block }) => {
    const noun = tokens[start - 1];
    if (honorific !== undefined || noun?.block !== block || noun.capital) return false;
    const before = tokens.slice(Math.max(0, start - 1 - OFFICE_REACH), start - 1);
    return pack.names.namedAfterPeople.has(noun.lower) && !before.some(({ lower }) => isTitle(lower, pack));
  });
}

/** "Bank", "DDR-Bank"; in any case, as in Polish "Sądu". */
function isOfBody(word: string, pack: Pack): boolean {
  const { organisationWords } = pack.names;
  return (
    organisationWords.has(word) ||
    organisationWords.has(word.slice(word.lastIndexOf('-') + 1)) ||
    isDeclinedBody(word, pack)
  );
}

/** A verb of saying stands right behind the name, or before it. Bodies speak as well, but names of people do so more often. */
function speaks({ tokens: { start, end }, quoted }: Mention, tokens: readonly Token[], pack: Pack): boolean {
  const { prepositions, subordinators } = pack.lexicon;
  const before = tokens[start - 1]?.lower ?? '';
  // "The owner of a farm in Leeds said": the verb behind what hangs on a preposition is another's.
  const hangs = prepositions.has(before) && !subordinators.has(before);
  const beside = [before, hangs ? '' : (tokens[end]?.lower ?? '')];
  const isLabel =
    tokens[end]?.kind === 'colon' &&
    (tokens[end + 1]?.quotation ?? -1) >= 0 &&
    !pack.page.interviewLabels.has(tokens[end - 1]?.lower ?? '');
  return !quoted && (isLabel || beside.some((word) => pack.lexicon.reportingVerbs.has(word)));
}

/** What the letters of the name speak against a person: 0 where they don't. */
function spellingOf({ names, mentions }: Group, text: string, pack: Pack): number {
  const written = mentions.map((mention) => slice(text, mention));
  // "NASA Administrator Tom Reed" is a person, with what was before the name.
  const isLed = !names.slice(1).some((name) => isGivenName(name, pack)) && written.some(hasAcronymAtHead);
  return (written.some(isAcronym) ? 3 : 0) + (isLed ? 3 : 0) + (written.some(isDomain) ? 4 : 0);
}

/** 'pisze „Kurier Poranny”': a paper, a ship, a band. */
function fillsMarks({ tokens: { start, end }, quoted }: Mention, tokens: readonly Token[]): boolean {
  return quoted && tokens[start - 1]?.kind === 'sign' && tokens[end]?.kind === 'sign';
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(name);
}

/** "BBC Essex", "NHS England"; not "JK Bell", nor a name in capitals. */
function hasAcronymAtHead(name: string): boolean {
  return /^\p{Lu}{3,}\s\p{Lu}\p{Ll}/u.test(name);
}

function isDomain(name: string): boolean {
  return /\.\p{Ll}{2,}$/u.test(name);
}

function isPlace(names: readonly string[], pack: Pack): boolean {
  const [only = '', ...others] = names;
  if (others.length === 0 && isDeclinedPlace(only, pack)) return true;
  return pack.names.places.some(
    (place) => place.length === names.length && place.every((word, index) => word === names[index]),
  );
}

/** "Northmouth Stadium", "Fort Reed": nobody by its last word or its first, unless a first name or a courtesy leads it. */
function isMute({ names, mentions }: Group, pack: Pack): boolean {
  return (
    names.length > 1 &&
    (pack.names.muteWords.has(names.at(-1) ?? '') || pack.names.muteOpeners.has(names[0] ?? '')) &&
    !isGivenName(names[0] ?? '', pack) &&
    !mentions.some(({ honorific }) => honorific !== undefined)
  );
}

function genderOf(group: Group, roles: readonly Span[], text: string, pack: Pack): Gender | undefined {
  for (const { honorific } of group.mentions) {
    const gender = honorific === undefined ? undefined : genderOfHonorific(honorific, pack);
    if (gender) return gender;
  }
  for (const role of roles) {
    for (const word of slice(text, role)
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      const gender = genderOfTitle(word, pack);
      if (gender) return gender;
    }
  }
  const [first = ''] = group.names;
  return genderOfName(first, pack);
}

/** "la ministre Anne Dupont"; not where articles have cases. */
function genderOfRoleArticle({ mentions }: Group, tokens: readonly Token[], pack: Pack): Gender | undefined {
  const titled = pack.grammar.capitalisesNouns ? [] : mentions.filter(({ role }) => role !== undefined);
  for (const mention of titled) {
    const gender = genderOfArticle(tokens[mention.tokens.start - 1]?.lower ?? '', pack);
    if (gender) return gender;
  }
  return undefined;
}

/** By a surname that has a woman's form and a man's; else only full names have a first name to judge by. */
function likelyGenderOf(names: readonly string[], pack: Pack): Gender | undefined {
  const { femaleEndings, femaleSurnameEndings, maleSurnameEndings } = pack.names;
  const { caseEndings } = pack.morphology;
  const [first = '', ...others] = names;
  const last = names.at(-1) ?? '';
  if (femaleSurnameEndings.some((ending) => last.endsWith(ending))) return 'f';
  if (maleSurnameEndings.some((ending) => last.endsWith(ending))) return 'm';
  if (others.length === 0 || femaleEndings.length === 0) return undefined;
  if (femaleEndings.some((ending) => first.endsWith(ending))) return 'f';
  // Where names have cases, "-o" is short for many a name: "Marko", "Ivo", "Nado".
  const male = caseEndings.length === 0 ? /[^aeiuy]$/u : /[^aeiouy]$/u;
  return male.test(first) ? 'm' : undefined;
}
