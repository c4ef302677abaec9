/**
 * What a class, an id or the like calls its element. A name counts as a whole: "nav-and-news" is a phrase, "css-1rssab2" was generated, and
 * "share-buttons" is called "share".
 */

import { OF_PHRASES, SET_PHRASES } from '../../text/packs/page/words-in-names.ts';
import { plainForm } from '../blocks/prose.ts';

/** Words that say what kind of box it is, and not what for. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'area article articles bar block blocks body bottom box button buttons card cards col column component container content desktop div ' +
    'element feed form grid group header heading holder icon icons image inner inside item items label large layout left line link links ' +
    'list main mobile module news outer panel part piece post posts reading reads right row section sections side slot small stack story stories ' +
    'strip tablet text title top unit view widget widgets wrap wrapper zone'
  ).split(' '),
);
/** Letters and digits mixed, in a word of some length. */
const GENERATED = /(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])(?<![a-z\d])[a-z\d]{5,}/i;
const LONGEST_NAME = 4;
/** How many lists of names are remembered: a page has the same few hundred over and over. */
const MOST_KNOWN = 5_000;

const known = new Map<string, readonly string[]>();

/**
 * @param token a class, an id or the like, without spaces
 * @returns in small letters: the name's last word, its last two joined, and the same without the words that only say what kind of box it is;
 * of "card__promo--wide" for each part. Empty for phrases and generated names.
 */
export function namesOf(token: string): readonly string[] {
  let names = known.get(token);
  if (!names) {
    names = token.split(/__|--/).flatMap(namesOfPart);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(token, names);
  }
  return names;
}

function namesOfPart(part: string): readonly string[] {
  if (GENERATED.test(part)) return [];
  const words = wordsOf(part);
  if (words.length === 0 || words.length > LONGEST_NAME) return [];
  if (words.some((word) => OF_PHRASES.has(word)) && !SET_PHRASES.test(words.join(' '))) return [];
  const names = [words.join('')];
  for (let end = words.length - 1; end >= 0; end--) {
    const word = words[end] ?? '';
    names.push(word);
    if (end > 0) names.push(`${words[end - 1]}${word}`);
    if (!GENERIC.has(word)) break;
  }
  return names;
}

/** "emailSignup-2x9" as email, signup; what mixes letters and digits was generated. */
function wordsOf(part: string): readonly string[] {
  return plainForm(part.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word));
}
