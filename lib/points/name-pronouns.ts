/** Stretches of an article whose subject is "he" or "she", each with whom the pronoun means where that is sure. */
import type { People } from '../people/people.ts';
import type { Recent } from '../people/recent.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Analysis } from '../text/analyse.ts';
import { type Span, slice } from '../text/span.ts';
import { type Antecedent, findAntecedent, hasGender, type Place } from './find-antecedent.ts';
import { findPronoun, type Pronoun } from './find-pronoun.ts';
import { hasRival } from './has-rival.ts';
import type { Joined } from './join-quotations.ts';
import { type Voice, voicesOf } from './voices.ts';

/** An antecedent is looked for among those whom so many stretches before name. */
const NEAR = 2;

export interface Trimmed extends Joined {
  /** What a reader would see of it. Not empty. */
  readonly kept: readonly Span[];
}

export interface Named extends Trimmed {
  /** With its place in the article. */
  readonly pronoun?: Pronoun;
  readonly antecedent?: Antecedent;
}

/** @param quotes who is known to have said what: an attribution means nobody else */
export function namePronouns(
  analysis: Analysis,
  stretches: readonly Trimmed[],
  people: People,
  quotes: readonly Quote[],
): readonly Named[] {
  const personAt = new Map(
    people.mentions.map((mention) => [mention.phrase.start, people.personOf.get(mention)]),
  );
  const voices = voicesOf(people, quotes);
  let recent: readonly (Recent & { readonly at: number })[] = [];
  return stretches.map((stretch, at) => {
    const { start, end, block, kept, torn } = stretch;
    recent = recent.filter((subject) => at - subject.at <= NEAR);
    const told = voices.in({ start, end });
    const pronoun = torn ? undefined : pronounIn(analysis, kept, people);
    const near = stretches[Math.max(0, at - NEAR)]?.start ?? 0;
    const before = stretches[at - 1] ?? { start, end: start };
    const quoted = told.some(
      ({ part }) => pronoun && part.start <= pronoun.start && pronoun.start < part.end,
    );
    const place = { block, sentence: { start, end }, recent, near, before, quoted };
    const antecedent = pronoun && antecedentOf(pronoun, place, told, analysis, people);
    const subject = antecedent?.person ?? personAt.get(kept[0]?.start ?? start);
    const last = told.at(-1);
    if (last) recent = last.person ? [{ person: last.person, block, spoke: true, at }] : [];
    else if (subject) recent = [{ person: subject, block, spoke: false, at }];
    return { ...stretch, ...(pronoun && { pronoun }), ...(antecedent && { antecedent }) };
  });
}

/** The pronoun of a stretch's first piece. */
function pronounIn(
  { article: { text }, pack }: Analysis,
  [first]: readonly Span[],
  people: People,
): Pronoun | undefined {
  const found = first && findPronoun(slice(text, first), first.start, people, pack);
  return found && { ...found, start: first.start + found.start, end: first.start + found.end };
}

/** Who says a sentence's quote is told by the quote alone; a phrase before a pronoun may tell of somebody whom no table knows. */
function antecedentOf(
  pronoun: Pronoun,
  place: Omit<Place, 'position' | 'gender' | 'speaks'>,
  told: readonly Voice[],
  analysis: Analysis,
  people: People,
): Antecedent | undefined {
  if (pronoun.at === 'phrase') return undefined;
  if (pronoun.at === 'head' && !(told.length > 0 && pronoun.speaks))
    return findAntecedent({ ...place, ...pronoun, position: pronoun.start }, analysis, people);
  const { person, name } = voiceBeside(pronoun, told) ?? {};
  if (!person || !name || !hasGender(person, pronoun.gender)) return undefined;
  // Who says a quote may itself be carried over from the sentences around.
  const at = { ...place, position: pronoun.start };
  return hasRival(person, pronoun.gender, at, analysis, people) ? undefined : { person, name };
}

/** Of a sentence's quotes the one that a pronoun attributes: the next behind the sentence's head, the last before an attribution. */
function voiceBeside({ at, start }: Pronoun, told: readonly Voice[]): Voice | undefined {
  return at === 'head'
    ? told.find(({ part }) => part.start >= start)
    : told.findLast(({ part }) => part.end <= start);
}
