/** Who wrote an article, as far as a bibliography can sort it. */
import { primarySubtag } from '../../text/direction.ts';
import { FAMILY_FIRST, MIDDLE, PARTICLE, SUFFIX, TWO_FAMILIES } from '../../text/packs/citing/name-parts.ts';
import { isPartOfSite } from '../is-part-of-site.ts';
import { fromCapitals } from './from-capitals.ts';
import { isDesk } from './is-desk.ts';

export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix?: string }
  /** An organisation, or a name that is not safely cut in two: kept as the page has it. */
  | { readonly kind: 'whole'; readonly name: string };

/** Words behind the first. */
const MOST_GIVEN = 3;
const INITIAL = /^(?:\p{Lu}\.-?)+$/u;
/** Not all in capitals: those are abbreviations of organisations as often as names. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u;

/**
 * The authors that a byline lists. A name is cut into given and family name only where there is one way to do it
 * (two words, initials between them, particles, "Jr."). Of three or four words the last is the family's ("Julia Carrie
 * Wong": Wong, J. C.; Publication Manual, 7th edition, 9.8), but where two families are usual, and where a word between has
 * a mark of those languages: such a name stays whole.
 * @param byline names joined by commas.
 * @param language the article's, BCP 47.
 * @param site what the site calls itself: its own name is no person's.
 */
export function authorsOf(byline: string, language: string, site = ''): readonly Author[] {
  const names = spelt(
    byline
      .split(/\s*[,;]\s+/)
      .map((name) => name.trim())
      .filter(Boolean),
    language,
    site,
  );
  const subtag = primarySubtag(language);
  const cutName = (name: string) => cut(name, !TWO_FAMILIES.has(subtag));
  const authors = FAMILY_FIRST.has(subtag) ? names.map(whole) : names.map(cutName);
  // "Anna Lee, Political Editor" is one author: what is no name by itself belongs to the whole.
  const isList = authors.length === 1 || authors.every(({ kind }) => kind === 'person') || names.every(isCut);
  if (!isList) return [whole(byline.trim())];
  return authors.map((author, index) =>
    isPartOfSite(names[index] ?? '', site) ? whole(names[index] ?? '') : author,
  );
}

/** Where every name is in capitals, as agencies set them, they are people's: as a bibliography writes those. */
function spelt(names: readonly string[], language: string, site: string): readonly string[] {
  const people = names.map((name) =>
    isPartOfSite(name, site) || !isCut(name) ? undefined : fromCapitals(name, language),
  );
  return people.every((name) => name !== undefined) ? people : names;
}

/** Several words, none of which a post or a desk has. */
function isCut(name: string): boolean {
  return /\s/.test(name) && !isDesk(name);
}

function whole(name: string): Author {
  return { kind: 'whole', name };
}

/** @param isLastFamily whether of several full names the last alone is the family's. */
function cut(name: string, isLastFamily: boolean): Author {
  const words = name.split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const [given = '', ...rest] = words;
  let initials = 0;
  while (initials < rest.length - 1 && INITIAL.test(rest[initials] ?? '')) initials++;
  if (
    isLastFamily &&
    rest.length <= MOST_GIVEN &&
    rest.slice(0, -1).every((word) => MIDDLE.test(word) || INITIAL.test(word))
  )
    initials = rest.length - 1;
  const family = rest.slice(initials);
  const particles = family.findIndex((word) => !PARTICLE.test(word));
  const isOneName = family.length > 0 && particles === family.length - 1;
  const isPlain = [given, family.at(-1) ?? ''].every((word) => NAME.test(word) || INITIAL.test(word));
  if (!isOneName || !isPlain || !NAME.test(family.at(-1) ?? '') || isDesk(name)) return whole(name);
  return {
    kind: 'person',
    given: [given, ...rest.slice(0, initials)].join(' '),
    family: family.join(' '),
    ...(suffix && { suffix }),
  };
}
