/** What speaks for somebody by who they are, whatever stands near the quote: features of the judge. */
import { isGivenName } from '../../people/given-names.ts';
import type { Person } from '../../people/person.ts';
import { pronounForm } from '../discourse/pronoun-form.ts';
import type { Features, Matter } from './features.ts';
import type { OwnWords } from './own-words.ts';

export function weighPerson(matter: Matter, words: OwnWords, person: Person): Features {
  return {
    ...featuresOfPerson(matter, words, person),
    ...featuresOfPronoun(matter, person),
    ...featuresOfNoun(matter, person),
  };
}

function featuresOfPerson({ moment }: Matter, { told, saysI }: OwnWords, person: Person): Features {
  const { narration, portraits } = moment.index;
  const portrait = portraits.get(person);
  const { kind, mention, roles, shared } = person;
  const isPerson = kind === 'person' || kind === 'unnamed';
  return {
    [`kind:${kind}`]: 1,
    [`${told}:${kind}`]: 1,
    ...(!isPerson && saysI && { bodySaysI: 1 }),
    ...(isPerson && isGivenName(mention.names[0] ?? '', narration.pack) && { given: 1 }),
    ...(isPerson && person.gender && { gendered: 1 }),
    ...(mention.names.length === 1 && { oneWord: 1 }),
    ...(roles.length > 0 && { role: 1 }),
    ...(shared && { shared: 1 }),
    ...(narration.people.headline.named.has(person) && { headlined: 1 }),
    ...(portrait && {
      says: portrait.says,
      hangs: portrait.hangs,
      definite: portrait.definite,
      often: Math.log1p(portrait.told) / 2,
      ...(portrait.aside && { aside: 1 }),
      ...(portrait.capitals && mention.names.length > 1 && { capitals: 1 }),
    }),
  };
}

/** How well one goes with "he" or "she". */
function featuresOfPronoun({ moment, own }: Matter, person: Person): Features {
  if (own?.source.kind !== 'pronoun') return {};
  const { narration } = moment.index;
  const { one, gender } = pronounForm(narration, own.source);
  const isPerson = person.kind === 'person' || person.kind === 'unnamed';
  if (!one) return isPerson && !person.plural ? { 'it:person': 1 } : { 'it:body': 1 };
  const known = person.gender ?? moment.discourse.genders.get(person);
  return {
    ...(person.plural && { 'he:plural': 1 }),
    ...(gender && known === gender && { 'he:fits': 1 }),
    ...(gender && known && known !== gender && { 'he:clashes': 1 }),
    ...(gender && !known && person.likelyGender === gender && { 'he:likely': 1 }),
    ...(isPerson &&
      !known &&
      !isGivenName(person.mention.names[0] ?? '', narration.pack) && { 'he:stranger': 1 }),
  };
}

/** So many letters of a noun tell it apart in all its forms. */
const STEM = 6;

/** Whether "the mayor" is what the article has called them, or something else is. */
function featuresOfNoun({ moment, own }: Matter, { roles }: Person): Features {
  if (own?.source.kind !== 'noun' || roles.length === 0) return {};
  const { text } = moment.index.narration;
  const stem = own.source.head.slice(0, STEM);
  const isRole = roles.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(stem));
  return { [isRole ? 'noun:role' : 'noun:otherRole']: 1 };
}
