/** Whether a pronoun may mean somebody else than the one it was taken for. */
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import type { Analysis } from '../text/analyse.ts';
import type { Gender } from '../text/packs/pack.ts';
import { type Span, slice } from '../text/span.ts';

/** So near its head a name, or a noun for somebody, is a sentence's subject. */
const HEAD_CHARACTERS = 4;
const HEAD_WORDS = 4;
/** An owner is not what the sentence is about: "Bell's film stars …" */
const OWNS = /^[’']/u;
const WORD = /\p{L}[\p{L}'’-]*/gu;

/**
 * A candidate is sure where the sentences near name nobody else of that gender, or where the sentence before has the
 * candidate as its subject. A subject without a name ("The patient was …") is always somebody else's chance.
 *
 * @param near where the sentences near begin
 * @param before the sentence before
 */
export function hasRival(
  candidate: Person,
  gender: Gender,
  { near, before, position }: { readonly near: number; readonly before: Span; readonly position: number },
  { article: { text }, pack: { lexicon } }: Analysis,
  { mentions, personOf }: People,
): boolean {
  const isSubject = candidate.mentions.some(
    ({ phrase, end }) =>
      phrase.start >= before.start &&
      phrase.start < before.start + HEAD_CHARACTERS &&
      !OWNS.test(text.slice(end, end + 2)),
  );
  if (isSubject) return false;
  const head = slice(text, before).match(WORD)?.slice(0, HEAD_WORDS) ?? [];
  const nouns = [lexicon.anaphoricPersonNouns, lexicon.personNouns, lexicon.roleNouns];
  const first = head[0]?.toLowerCase() ?? '';
  const opensWithNoun =
    lexicon.determiners.has(first) &&
    head.slice(1).some((word) => nouns.some((list) => list.has(word.toLowerCase())));
  if (opensWithNoun) return true;
  return mentions.some((mention) => {
    if (mention.start < near || mention.start >= position) return false;
    const other = personOf.get(mention);
    return other !== candidate && other?.kind === 'person' && (other.gender ?? gender) === gender;
  });
}
