/** What an article tells of the noun that stands for a speaker. */
import { isOblique } from '../../people/is-oblique.ts';
import { nominativeRole } from '../../people/level-cases.ts';
import type { Mention, Person } from '../../people/person.ts';
import type { RoleIndex } from '../../people/resolve-nominal.ts';
import { mentionFrom } from '../../syntax/row.ts';
import type { Pack } from '../../text/packs/pack.ts';
import { slice } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Narration, tokenAt } from '../narration.ts';
import type { Source } from '../source.ts';

export type Noun = Source & { readonly kind: 'noun' };

/** No more words of a sentence are read. */
const REACH = 60;

/** It bounds the cost of a noun. */
const MOST_NAMES = 200;

/** So many words behind a name still tell of whoever bears it: ", a surgeon". */
const APPOSED_REACH = 6;

/** "an officer" came in after the one who is an officer was last named. */
export function isAnother({ mentions }: Person, introduced: number | undefined, { span }: Noun): boolean {
  const last = mentions.findLast(({ start }) => start < span.start);
  return introduced !== undefined && introduced > (last?.tokens.end ?? introduced) + APPOSED_REACH;
}

/** "the party" behind "an opposition party" is the same; "the ruling party" is another. */
export function saysNoMore(phrase: string, known: string): boolean {
  const words = new Set(known.toLowerCase().split(/\s+/u));
  return phrase
    .toLowerCase()
    .split(/\s+/u)
    .slice(1)
    .every((word) => words.has(word));
}

/** "Bell’s mother": the noun right behind a possessive. */
export function isOwned(narration: Narration, { slots }: Noun): boolean {
  return tokenAt(narration, slots.end - 2)?.kind === 'possessive';
}

/** So many words may stand between a noun and its demonstrative: "pelatih asal Leeds itu". */
const POINTED_REACH = 6;

/** @returns the noun, made definite where a demonstrative stands behind it */
export function pointedAt(narration: Narration, noun: Noun): Noun {
  return isPointedAt(narration, noun) ? { ...noun, definite: true, pointed: true } : noun;
}

/** "pelatih itu", "pelatih berusia 50 tahun itu": before a demonstrative that no comma and no clause parts from it. */
function isPointedAt({ pack, ...row }: Narration, { slots: { end } }: Noun): boolean {
  const { conjunctions, demonstrativesBehind, reportingVerbs, subordinators } = pack.lexicon;
  if (demonstrativesBehind.size === 0) return false;
  for (let at = end; at < end + POINTED_REACH; at++) {
    const token = tokenAt(row, at);
    if (token?.kind !== 'word' && token?.kind !== 'number') return false;
    if (demonstrativesBehind.has(token.lower)) return true;
    if ([conjunctions, reportingVerbs, subordinators].some((words) => words.has(token.lower))) return false;
  }
  return false;
}

/** "trener Orlika": the name within a noun phrase that tells by its case whose the noun is. */
export function ownerByCase(narration: Narration, { slots }: Noun): Mention | undefined {
  for (let at = slots.start + 1; at < slots.end; at++) {
    const mention = mentionFrom(narration, at);
    if (mention) return isOblique(mention, narration.pack) ? mention : undefined;
  }
  return undefined;
}

/** Whether one of somebody's roles speaks of an owner in the owner's own form: "trener Orlika Jan Lis". */
export function holdsOfficeOf({ text }: Narration, { roles }: Person, owner: Mention): boolean {
  const name = slice(text, owner).toLowerCase();
  return roles.some((role) => slice(text, role).toLowerCase().includes(name));
}

/** Nouns that stand behind an indefinite article, each with the last token of it: after "a spokesman", "the spokesman" is he, and nobody who is named. */
export function introducedNouns({ pack, tokens }: Narration): ReadonlyMap<string, number> {
  const nouns = new Map<string, number>();
  tokens.forEach(({ lower }, index) => {
    if (!pack.lexicon.indefiniteDeterminers.has(lower)) return;
    for (let next = index + 1; next <= index + 3; next++) {
      const token = tokens[next];
      if (pack.grammar.verbSecond && (!token || opensPhrase(token, pack))) break;
      nouns.set(token?.lower ?? '', index);
    }
  });
  return nouns;
}

/** "eine Show, fand der Smith": behind a comma or another article, the noun is another's. */
function opensPhrase({ kind, lower }: Token, pack: Pack): boolean {
  return kind === 'comma' || kind === 'stop' || pack.lexicon.determiners.has(lower);
}

/** Whom the sentence names before a noun: "In a message to Smith, the engineer wrote" speaks of two. */
export function namedBeside(narration: Narration, { slots: { start } }: Noun): ReadonlySet<Person> {
  const beside = new Set<Person>();
  const sentence = narration.slots[start]?.sentence;
  for (let at = start - 1; narration.slots[at]?.sentence === sentence && at >= start - REACH; at--) {
    if ((narration.slots[at]?.speech ?? -1) >= 0) break;
    const mention = mentionFrom(narration, at);
    const person = mention && narration.people.personOf.get(mention);
    if (person) beside.add(person);
  }
  return beside;
}

/** Russian "адвокат мэра": whoever holds the office that stands in another case behind the noun. */
export function ownersByOffice(narration: Narration, roles: RoleIndex, { slots }: Noun): ReadonlySet<Person> {
  const { pack } = narration;
  const owners = new Set<Person>();
  for (let at = slots.start + 1; at < slots.end; at++) {
    const word = tokenAt(narration, at)?.lower ?? '';
    const office = nominativeRole(word, pack);
    if (office !== word) for (const { person } of roles.get(office) ?? []) owners.add(person);
  }
  return owners;
}

/** "the lawyer of Smith", "Smith’s lawyer": whose they are, whom the noun does not mean. No more names than so many are looked at. */
export function ownersOf({ pack, people, tokens }: Narration, head: string): ReadonlySet<Person> {
  const owners = new Set<Person>();
  for (const mention of people.mentions.slice(0, MOST_NAMES)) {
    const { start, end } = mention.tokens;
    const isTied =
      tokens[start - 2]?.lower === head && pack.lexicon.prepositions.has(tokens[start - 1]?.lower ?? '');
    const isBefore = mention.genitive === true && tokens[end]?.lower === head;
    const person = isTied || isBefore ? people.personOf.get(mention) : undefined;
    if (person) owners.add(person);
  }
  return owners;
}
