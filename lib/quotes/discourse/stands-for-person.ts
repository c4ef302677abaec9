/** Whether a noun phrase rather means somebody whom the article has named: "the lawyer", French "la jeune élue", Polish "lekarz". */
import { isBodyNoun } from '../../people/speaker-noun.ts';
import { genderOfArticle, genderOfTitle, isTitle } from '../../people/titles.ts';
import { isAbstract, isSpeakerNoun } from '../../syntax/speaker-words.ts';
import type { Pack } from '../../text/packs/pack.ts';
import { slice } from '../../text/span.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';

type Noun = Source & { readonly kind: 'noun' };

/** A definite singular that tells what one person is. */
export function standsForPerson(narration: Narration, source: Noun): boolean {
  const { pack } = narration;
  const { head } = source;
  if (source.paper || namesSomebody(narration, source)) return false;
  if (isAbstract(head, pack) && !isSpeakerNoun(narration, head)) return false;
  const first = wordAt(narration, source.slots.start);
  const titled = isTitle(head, pack);
  if (source.definite) return !isBodyNoun(head, pack);
  if (!pack.lexicon.determiners.has(first)) return titled && standsDefinite(head, source, pack);
  if (pack.lexicon.indefiniteDeterminers.has(first)) return false;
  // English writers bring people in by "the" and what they are as well.
  if (pack.grammar.definitesIntroduce)
    return (
      titled &&
      (isBare(narration, source) || pack.lexicon.roleModifiers.has(wordAt(narration, source.slots.start + 1)))
    );
  return !isBodyNoun(head, pack) && isSingular(first, head, pack);
}

/** "the leader of the Greens Jane Smith" means nobody else. */
function namesSomebody({ mentionFrom, people, slots }: Narration, { slots: { start, end } }: Noun): boolean {
  for (let at = start; at < end; at++) {
    const mention = mentionFrom.get(slots[at]?.token ?? -1);
    if (mention?.role && people.personOf.get(mention)?.kind === 'person') return true;
  }
  return false;
}

/** Without an article: by the noun's ending, or in a language without definite ones by standing alone, or behind one adjective. */
function standsDefinite(head: string, { slots }: Noun, { morphology: { definiteEndings } }: Pack): boolean {
  const isBareDefinite = definiteEndings.includes('-');
  if (slots.end - slots.start > (isBareDefinite ? 2 : 1)) return false;
  return isBareDefinite || definiteEndings.some((ending) => head.endsWith(ending));
}

/** By an article of one gender that the noun does not speak against: German "die Minister" are several. */
function isSingular(article: string, head: string, pack: Pack): boolean {
  if (pack.lexicon.elidedWords.has(article.replace(/'$/u, ''))) return true;
  const gender = genderOfArticle(article, pack);
  const own = genderOfTitle(head, pack);
  return gender === undefined
    ? pack.lexicon.masculineDeterminers.size === 0
    : own === undefined || own === gender;
}

/** An article and a noun, at most one word between: "the young lawyer", not "the prime minister's spokeswoman". */
function isBare(narration: Narration, { slots, span }: Noun): boolean {
  return slots.end - slots.start <= 3 && !/['’]/u.test(slice(narration.text, span));
}
