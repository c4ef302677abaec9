/** How somebody's gender goes with the words that tell of the speaker, and with whom the quote speaks of: features of the judge. */
import type { Person } from '../../people/person.ts';
import { genderOfArticle, genderOfTitle } from '../../people/titles.ts';
import type { Gender } from '../../text/packs/names/given-names.ts';
import type { Noun } from '../discourse/noun-evidence.ts';
import { genderBesideNoun, pronounForm } from '../discourse/pronoun-form.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Features, Matter } from './features.ts';
import type { OwnWords } from './own-words.ts';

/** What pronouns behind a name tell of its bearer must be clear. */
const CLEARLY = 0.4;

/** @returns the features that speak for or against a person as the speaker; none where no gender is told. */
export function weighGender({ moment, own }: Matter, { told, spokenOf }: OwnWords, person: Person): Features {
  const { index, discourse } = moment;
  const sure = person.gender ?? discourse.genders.get(person);
  const known = sure ?? person.likelyGender;
  const manly = index.portraits.get(person)?.manly ?? 0;
  const spoken = known ?? (Math.abs(manly) > CLEARLY ? (manly > 0 ? 'm' : 'f') : undefined);
  const source = own?.source;
  return {
    ...(source?.kind === 'pronoun' && ofPronoun(pronounForm(index.narration, source).gender, sure, manly)),
    ...(source?.kind === 'noun' && ofNoun(genderOfNoun(index.narration, source), known, manly)),
    ...(spokenOf && spoken && isSomebody(person) && ofQuote(told, spokenOf === spoken)),
  };
}

function ofPronoun(gender: Gender | undefined, sure: Gender | undefined, manly: number): Features {
  if (!gender || manly === 0) return {};
  const agrees = gender === 'm' ? manly : -manly;
  return { 'he:manly': agrees, ...(!sure && { 'he:manlyOnly': agrees }) };
}

function ofNoun(gender: Gender | undefined, known: Gender | undefined, manly: number): Features {
  if (!gender) return {};
  return {
    ...(known && { [known === gender ? 'noun:fits' : 'noun:clashes']: 1 }),
    ...(manly !== 0 && { 'noun:manly': gender === 'm' ? manly : -manly }),
  };
}

/** Who speaks of a woman is rather not the woman whom the article has just named. */
function ofQuote(told: OwnWords['told'], same: boolean): Features {
  const fact = same ? 'spokenOf' : 'spokenOther';
  return { [fact]: 1, [`${told}:${fact}`]: 1 };
}

/** By the noun itself, by the verb beside it, or by the article before it. */
function genderOfNoun(narration: Narration, source: Noun): Gender | undefined {
  const { pack } = narration;
  return (
    genderOfTitle(source.head, pack) ??
    genderBesideNoun(narration, source) ??
    genderOfArticle(wordAt(narration, source.slots.start), pack)
  );
}

function isSomebody({ kind }: Person): boolean {
  return kind === 'person' || kind === 'unnamed';
}
