/** Whether a pronoun may mean somebody else than the one it was taken for. */
import type { People } from '../people/people.ts';
import type { Mention, Person } from '../people/person.ts';
import type { Recent } from '../people/recent.ts';
import type { Analysis } from '../text/analyse.ts';
import { firstFrom } from '../text/first-from.ts';
import type { Gender } from '../text/packs/names/given-names.ts';
import { type Span, slice } from '../text/span.ts';

/** What stands before a pronoun. */
export interface Nearby {
  /** Where the sentences near begin. */
  readonly near: number;
  /** The sentence right before. */
  readonly before: Span;
  readonly position: number;
  /** Whom they were about, and who spoke. */
  readonly recent: readonly Recent[];
}

/** So near its head a name is a sentence's subject. */
const HEAD_CHARACTERS = 4;
/** Behind its determiner a noun stands within so many words. */
const HEAD_WORDS = 4;
/** An owner is not what the sentence is about: "Bell's film stars …" */
const OWNS = /^[’']/u;
const WORD = /\p{L}[\p{L}'’-]*/gu;

/**
 * A candidate is sure where the sentence before has them as its subject, or as who speaks there, and names nobody else
 * of that gender; or where none of the sentences near does. Somebody without a name ("The patient was …", "a
 * spokesman said …") is always somebody else's chance.
 */
export function hasRival(
  candidate: Person,
  gender: Gender,
  { near, before, position, recent }: Nearby,
  { article: { text }, pack }: Analysis,
  people: People,
): boolean {
  const isTheirs = (mention: Mention): boolean => people.personOf.get(mention) === candidate;
  const owns = ({ end }: Mention): boolean => OWNS.test(text.slice(end, end + 2));
  const isAnother = (mention: Mention): boolean => {
    const person = people.personOf.get(mention);
    return person !== candidate && person?.kind === 'person' && (person.gender ?? gender) === gender;
  };
  const hasAnother = (mentions: readonly Mention[]): boolean =>
    mentions.some((mention) => isAnother(mention) && !mention.quoted && !owns(mention));
  const last = mentionsIn(people, before);
  const theirs = last.filter(isTheirs);
  const speaker = recent.at(-1);
  const speaks = speaker?.spoke && speaker.person === candidate && theirs.some(({ quoted }) => !quoted);
  const heads = last.filter(({ phrase }) => phrase.start < before.start + HEAD_CHARACTERS);
  // "Rex is old," the keeper says: what follows may be about Rex, whatever Rex is.
  if (heads.some((mention) => mention.quoted && !isTheirs(mention))) return true;
  const leads = heads.some((mention) => isTheirs(mention) && !owns(mention));
  if (leads || speaks) return hasAnother(last);
  const all = mentionsIn(people, { start: near, end: position });
  const named = all.filter(isTheirs);
  const ownsOnly = named.length > 0 && named.every(owns);
  const isLeftOut = theirs.length === 0 && opensWithNoun(slice(text, before), pack);
  return isLeftOut || ownsOnly || tellsOfOne(slice(text, before), heads.length > 0, pack) || hasAnother(all);
}

/** In the article's order. */
function mentionsIn({ mentions }: People, { start, end }: Span): readonly Mention[] {
  const first = firstFrom(mentions, (mention) => mention.start < start);
  let next = first;
  while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
  return mentions.slice(first, next);
}

/** "The septuagenarian …": whom it means no list of nouns can tell. */
function opensWithNoun(sentence: string, { lexicon }: Analysis['pack']): boolean {
  const [first = ''] = sentence.match(WORD) ?? [];
  const word = first.toLowerCase();
  return lexicon.determiners.has(word) && !lexicon.indefiniteDeterminers.has(word);
}

/**
 * Whether somebody without a name is a sentence's subject, or says something in it.
 *
 * @param isHeaded a name stands at its head: a noun behind that tells who it is
 */
function tellsOfOne(sentence: string, isHeaded: boolean, { lexicon }: Analysis['pack']): boolean {
  const words = (sentence.match(WORD) ?? []).map((word) => word.toLowerCase());
  const nouns = [lexicon.anaphoricPersonNouns, lexicon.personNouns, lexicon.roleNouns];
  const isNoun = (word: string): boolean => nouns.some((list) => list.has(word));
  const first = words
    .slice(0, isHeaded ? 1 : HEAD_WORDS)
    .findIndex((word) => lexicon.determiners.has(word) || lexicon.possessives.has(word));
  const opens = first >= 0 && words.slice(first + 1, first + HEAD_WORDS).some(isNoun);
  const speaks = (word: string, at: number): boolean =>
    isNoun(word) &&
    lexicon.reportingVerbs.has(words[at + 1] ?? '') &&
    words.slice(Math.max(0, at - HEAD_WORDS), at).some((each) => lexicon.determiners.has(each));
  return opens || words.some(speaks);
}
