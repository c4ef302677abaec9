/** Whom a noun means that stands for a speaker: "the mayor", "the man", "a neighbour". The first that knows tells. */

import type { Person } from '../../people/person.ts';
import { resolveNominal } from '../../people/resolve-nominal.ts';
import { resolvePronoun } from '../../people/resolve-pronoun.ts';
import { isGeneric, isPluralArticle, isPluralNoun } from '../../people/speaker-noun.ts';
import { genderOfArticle, genderOfTitle, isTitle } from '../../people/titles.ts';
import { isCounted, isSpeakerNoun } from '../../syntax/speaker-words.ts';
import { wholePhraseFrom } from '../../syntax/whole-phrase.ts';
import type { Gender } from '../../text/packs/names/given-names.ts';
import { slice } from '../../text/span.ts';
import type { AskedNoun } from './asked-noun.ts';
import type { Discourse } from './discourse.ts';
import { ageIn } from './find-trades.ts';
import { gaveStatement } from './gave-statement.ts';
import { hearerBefore, isAnswered } from './hearer-before.ts';
import { namedCompany } from './named-company.ts';
import {
  holdsOfficeOf,
  isAnother,
  isOwned,
  type Noun,
  namedBeside,
  ownerByCase,
  ownersByOffice,
  ownersOf,
  saysNoMore,
} from './noun-evidence.ts';
import { isOneOf, isParty, tellsWhoseOffice } from './noun-relations.ts';
import { genderBesideNoun } from './pronoun-form.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { Referent } from './referent.ts';
import { firstToken } from './source-token.ts';
import { standsForPerson } from './stands-for-person.ts';
import { TRUST } from './trust.ts';
import { unnamedPerson } from './unnamed-person.ts';

const WAYS: readonly ((asked: AskedNoun) => Referent | undefined)[] = [
  hasRole,
  hasTrade,
  isRelative,
  gaveStatement,
  isCompany,
  wasBroughtIn,
  wasAsked,
  isMeantAsByPronoun,
];

/** @param inside whom the quote names in its own words */
export function resolveNoun(
  index: ReferenceIndex,
  discourse: Discourse,
  noun: Noun,
  inside?: ReadonlySet<Person>,
): Referent | undefined {
  const { pack, text } = index.narration;
  const first = firstToken(index.narration, noun);
  if (!first) return undefined;
  const asked: AskedNoun = {
    index,
    discourse,
    noun,
    inside,
    first,
    phrase: slice(text, noun.span),
    definite:
      noun.definite === true ||
      (pack.lexicon.determiners.has(first.lower) && !pack.lexicon.indefiniteDeterminers.has(first.lower)),
    titled: isTitle(noun.head, pack),
  };
  // "the woman who sued Lucy Penn": she is none whom the article calls otherwise; nor are "die Autoren" any one of it.
  const isSeveral =
    isPluralNoun(noun.head, pack) || isPluralArticle(first.lower, pack) || isOneOf(index.narration, noun);
  const { start, end } = noun.slots;
  if ((!noun.pointed && wholePhraseFrom(index.narration, start, end)) || isSeveral) return newcomer(asked);
  const owner = ownerByCase(index.narration, noun);
  for (const way of WAYS) {
    const found = way(asked);
    // "trener Orlika" is no other club's, and no minister.
    if (found && (!owner || holdsOfficeOf(index.narration, found.person, owner))) return found;
  }
  return newcomer(asked);
}

/** "the mayor": whose role says so. */
function hasRole(asked: AskedNoun): Referent | undefined {
  const { index, noun, first, phrase, definite, titled } = asked;
  const { indefiniteDeterminers } = index.narration.pack.lexicon;
  // "a spokesman" is a new one.
  if (!definite && (!titled || indefiniteDeterminers.has(first.lower))) return undefined;
  const { narration, roles, introduced } = index;
  const found = resolveNominal(roles, noun.head, phrase, noun.span.start, narration.pack, genderOf(asked));
  if (!found || (definite && isAnother(found.person, introduced.get(noun.head), noun))) return undefined;
  const isAlone = found.rivals === 0;
  return {
    person: found.person,
    certainty: isAlone ? TRUST.role : TRUST.sharedRole,
    alone: isAlone,
    by: 'role',
  };
}

/** A woman's article before a noun of either gender: "la titular". Masculine forms mean women as well. */
function genderOf({ index: { narration }, first, noun }: AskedNoun): Gender | undefined {
  const { pack } = narration;
  const told = genderBesideNoun(narration, noun);
  if (told) return told;
  const isFemale = pack.grammar.adjectivesFollow && genderOfArticle(first.lower, pack) === 'f';
  return isFemale && genderOfTitle(noun.head, pack) !== 'm' ? 'f' : undefined;
}

/** "the botanist" behind "the botanist Jane Smith", "the 61-year-old" behind "Jane Smith, 61,". */
function hasTrade({ index: { trades, narration }, noun, definite, first }: AskedNoun): Referent | undefined {
  const isOwn = narration.pack.lexicon.possessives.has(first.lower) || isOwned(narration, noun);
  const person = definite || isOwn ? (trades.get(noun.head) ?? trades.get(ageIn(noun.head))) : undefined;
  return person && person.mention.start < noun.span.start
    ? { person, certainty: TRUST.trade, alone: true, by: 'role' }
    : undefined;
}

/** "his wife", "Bell’s mother": the only one who is called so. */
function isRelative({ index: { narration, roles }, noun, first }: AskedNoun): Referent | undefined {
  const { pack } = narration;
  const isOwn = pack.lexicon.possessives.has(first.lower) || isOwned(narration, noun);
  if (!isOwn || !genderOfTitle(noun.head, pack)) return undefined;
  const found = resolveNominal(roles, noun.head, noun.head, noun.span.start, pack);
  return found?.rivals === 0
    ? { person: found.person, certainty: TRUST.relation, alone: true, by: 'relation' }
    : undefined;
}

/** "Smith asked Jones whether he had seen it. “…,” the witness replied": who was asked, where what answers tells of somebody. */
function wasAsked({ index: { narration }, noun, definite }: AskedNoun): Referent | undefined {
  const { pack } = narration;
  const isSomebody = definite && pack.lexicon.personNouns.has(noun.head);
  if (!isSomebody || !isAnswered(narration, noun.slots)) return undefined;
  const hearer = hearerBefore(narration, noun);
  const gender = genderOfTitle(noun.head, pack);
  const fits = !gender || !hearer?.gender || hearer.gender === gender;
  return hearer?.kind === 'person' && fits
    ? { person: hearer, certainty: TRUST.relation, by: 'relation' }
    : undefined;
}

function isCompany({ index, discourse, noun, first, phrase, definite }: AskedNoun): Referent | undefined {
  const { pack, people } = index.narration;
  if (!definite || !pack.lexicon.anaphoricBodyNouns.has(noun.head)) return undefined;
  // "die Organisation Pro Ufer": a name of its own.
  if (pack.grammar.capitalisesNouns && !phrase.toLowerCase().endsWith(noun.head)) return undefined;
  const person = namedCompany(people, pack, noun.head, phrase, first, discourse.recent);
  return person && { person, certainty: TRUST.company, by: 'company' };
}

/** "the spokesman" behind "a spokesman". */
function wasBroughtIn(asked: AskedNoun): Referent | undefined {
  const { index, phrase, definite } = asked;
  const known = definite ? broughtIn(asked) : undefined;
  return known && saysNoMore(phrase, slice(index.narration.text, known.mention))
    ? { person: known, certainty: TRUST.broughtIn, by: 'brought-in' }
    : undefined;
}

/** "the man", "the young lawyer": whom a pronoun would mean. */
function isMeantAsByPronoun(asked: AskedNoun): Referent | undefined {
  const { index, discourse, noun, inside, first, definite, titled } = asked;
  const { narration } = index;
  const { pack, people } = narration;
  // "the mother of two"
  const generic = isGeneric(noun.head, pack) || isCounted(narration, noun.slots.end - 1);
  const { definiteEndings } = pack.morphology;
  const isBare = !pack.lexicon.determiners.has(first.lower);
  const isDefinite =
    definite || definiteEndings.some((ending) => (ending === '-' ? isBare : noun.head.endsWith(ending)));
  if (!(generic && isDefinite) && !standsForPerson(narration, noun)) return undefined;
  const gender =
    genderOfTitle(noun.head, pack) ??
    // "the mother-of-two"
    genderOfTitle(noun.head.split('-', 1)[0] ?? '', pack) ??
    genderOfArticle(first.lower, pack) ??
    genderBesideNoun(narration, noun);
  if (isIntroduced(asked, gender) || broughtIn(asked)) return undefined;
  const { genders, recent, spoken } = discourse;
  const likely = resolvePronoun(narration, people, {
    position: first.start,
    block: first.block,
    untitled: (!generic && !noun.pointed) || ageIn(noun.head) !== '',
    apart: new Set([
      ...namedBeside(narration, noun),
      ...ownersOf(narration, noun.head),
      ...ownersByOffice(narration, index.roles, noun),
    ]),
    genders,
    // Whoever has another noun for a name is somebody else.
    recent: pack.grammar.verbSecond ? recent.filter(({ person }) => person.kind !== 'unnamed') : recent,
    spoken,
    ...(inside && { inside }),
    ...(gender && { gender }),
  });
  if (likely?.person.kind !== 'person' || isParty(noun, likely.person, pack)) return undefined;
  const tellsMore = pack.grammar.definitesIntroduce || noun.slots.end - noun.slots.start > 3;
  const isOther = !noun.pointed && titled && tellsMore && likely.person.roles.length > 0;
  // "the prime minister" is no actor whom the article has named; "the new mayor" may be.
  if (isOther && (tellsWhoseOffice(narration, noun) || isSoleOffice(asked))) return undefined;
  const trust = isOther || !isSpeakerNoun(narration, noun.head) ? TRUST.doubtfulStandIn : TRUST.standIn;
  return { person: likely.person, certainty: trust * likely.certainty, by: 'stand-in' };
}

/** "the prime minister", and nothing more. */
function isSoleOffice({ index, phrase }: AskedNoun): boolean {
  const [, ...office] = phrase.toLowerCase().split(/\s+/u);
  const { soleOffices } = index.narration.pack.lexicon;
  return soleOffices.some((sole) => sole.join(' ') === office.join(' '));
}

/** Whom the noun has brought in, unless its article is now of another gender. */
function broughtIn({ index: { narration }, discourse, noun, first }: AskedNoun): Person | undefined {
  const known = discourse.unnamed.get(noun.head);
  const gender = genderOfArticle(first.lower, narration.pack);
  return known && gender && known.gender && gender !== known.gender ? undefined : known;
}

/** Behind "eine 31-Jährige", "der 31-Jährige" is still somebody else. */
function isIntroduced(
  { index: { introduced, narration }, noun }: AskedNoun,
  gender: Gender | undefined,
): boolean {
  const by = introduced.get(noun.head);
  if (by === undefined) return false;
  const other = genderOfArticle(narration.tokens[by]?.lower ?? '', narration.pack);
  return gender === undefined || other === undefined || other === gender;
}

function newcomer({ index: { narration }, noun }: AskedNoun): Referent {
  const isKnown = noun.paper === true || isSpeakerNoun(narration, noun.head);
  const certainty = isKnown ? TRUST.newcomer : TRUST.thing;
  return { person: unnamedPerson(narration, noun), certainty, alone: true, by: 'newcomer' };
}
