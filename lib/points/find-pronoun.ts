/** A sentence's "he" or "she" whose antecedent the sentence itself does not give: its first word, or its subject behind a phrase or a quotation. */
import type { People } from '../people/people.ts';
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';

/** Offsets in the sentence. */
export interface Pronoun extends Span {
  readonly gender: Gender;
  /** It owns what follows: "His plan". */
  readonly possessive: boolean;
  /** Whom it means says something. */
  readonly speaks: boolean;
  /** Where it stands: the first word, in a quotation's attribution, or behind a phrase. */
  readonly at: 'head' | 'attribution' | 'phrase';
}

/** Pronouns that own what follows, in languages where they tell the owner's gender and stand for people alone. */
const OWNING: Readonly<Record<string, Readonly<Record<string, Gender>>>> = { en: { his: 'm', her: 'f' } };
const HEAD_WORD = /^(\p{L}+)(?=\s+\p{Ll})/u;
/** Asked first: a pattern with all letters takes milliseconds before its first answer. */
const QUOTED_HEAD = /^["“„«]/;
/** What a quotation at a sentence's head is followed by: two words of its attribution. */
const AFTER_QUOTATION = /^["“„«][^"“”«»]*["“”»],?\s+(?<first>\p{L}+)\s+(?<second>\p{L}+)(?!\p{L})/du;
/** "After the storm, she said": a phrase before the subject. */
const BEFORE_COMMA = /^(?<phrase>[^,.;:"“”«»]{3,80},\s)(?<subject>\p{L}+)(?!\p{L})/du;
/** "In May he said", "On the way home she": the same without a comma, of one to four words. */
const FEW_WORDS = [1, 2, 3, 4].map(
  (words) => new RegExp(`^(?<phrase>(?:[^\\s,"“„«]+\\s){${words}})(?<subject>\\p{L}+)(?!\\p{L})`, 'du'),
);

/** @param start where the sentence begins in the article. */
export function findPronoun(
  sentence: string,
  start: number,
  people: People,
  pack: Pack,
): Pronoun | undefined {
  const found = atHead(sentence, pack) ?? late(sentence, start, people, pack);
  return found && { ...found, speaks: hasCue(sentence, found, pack) };
}

type Found = Omit<Pronoun, 'speaks'>;

function atHead(sentence: string, pack: Pack): Found | undefined {
  const word = HEAD_WORD.exec(sentence)?.[1]?.toLowerCase() ?? '';
  const owner = OWNING[pack.languages[0] ?? '']?.[word];
  const gender = owner ?? genderOf(word, pack);
  return gender && { start: 0, end: word.length, gender, possessive: owner !== undefined, at: 'head' };
}

function late(sentence: string, start: number, people: People, pack: Pack): Found | undefined {
  const quotation = QUOTED_HEAD.test(sentence) ? AFTER_QUOTATION.exec(sentence) : null;
  const [first = '', second = ''] = [quotation?.groups?.first, quotation?.groups?.second];
  const speaker =
    pronounAt(quotation, 'first', pack) ??
    (pack.lexicon.reportingVerbs.has(first.toLowerCase()) && second
      ? pronounAt(quotation, 'second', pack)
      : undefined);
  if (speaker) return { ...speaker, at: 'attribution' };
  const opens = /^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  const fronted = [
    ...(sentence.includes(',') ? [BEFORE_COMMA] : []),
    ...(pack.lexicon.prepositions.has(opens) ? FEW_WORDS : []),
  ].map((pattern) => pronounAt(pattern.exec(sentence), 'subject', pack));
  const found = fronted.find((pronoun) => pronoun !== undefined);
  if (!found || tellsOfOne(sentence.slice(0, found.start), pack)) return undefined;
  const whole = { start, end: start + sentence.length };
  return namesOne(people, whole, found.gender) ? undefined : { ...found, at: 'phrase' };
}

/** Whether a phrase speaks of somebody without a name, whom the pronoun may mean. */
function tellsOfOne(
  phrase: string,
  { lexicon: { roleNouns, personNouns, anaphoricPersonNouns } }: Pack,
): boolean {
  const words = phrase.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return words.some((word) => [roleNouns, personNouns, anaphoricPersonNouns].some((list) => list.has(word)));
}

function pronounAt(match: RegExpExecArray | null, group: string, pack: Pack): Omit<Found, 'at'> | undefined {
  const [start, end] = match?.indices?.groups?.[group] ?? [];
  const gender = genderOf(match?.groups?.[group]?.toLowerCase() ?? '', pack);
  return start !== undefined && end !== undefined && gender
    ? { start, end, gender, possessive: false }
    : undefined;
}

/** Whether a verb of saying stands beside it. */
function hasCue(sentence: string, { start, end }: Span, { lexicon: { reportingVerbs } }: Pack): boolean {
  const before = /(\p{L}+)\s+$/u.exec(sentence.slice(Math.max(0, start - 30), start))?.[1];
  const behind = /^\s+(\p{L}+)/u.exec(sentence.slice(end, end + 30))?.[1];
  return [before, behind].some((word) => word !== undefined && reportingVerbs.has(word.toLowerCase()));
}

/** Of a pronoun as a subject; undefined for other words. */
function genderOf(
  word: string,
  { lexicon: { masculinePronouns, femininePronouns } }: Pack,
): Gender | undefined {
  if (word === 'him' || masculinePronouns.has(word) === femininePronouns.has(word)) return undefined;
  return masculinePronouns.has(word) ? 'm' : 'f';
}

/** Whether a stretch of the article names somebody whom the pronoun can mean. */
function namesOne({ mentions, personOf }: People, { start, end }: Span, gender: Gender): boolean {
  return mentions.some((mention) => {
    const person = personOf.get(mention);
    const isInside = mention.start >= start && mention.end <= end;
    return isInside && person?.kind === 'person' && (person.gender ?? gender) === gender;
  });
}
