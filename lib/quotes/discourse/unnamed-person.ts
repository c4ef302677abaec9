/** A speaker without a name, as the article calls them: "a neighbour", "the letter". */
import type { Person } from '../../people/person.ts';
import { genderOfArticle, genderOfTitle } from '../../people/titles.ts';
import { isSpeakerNoun } from '../../syntax/speaker-words.ts';
import { type Narration, tokenAt } from '../narration.ts';
import type { Source } from '../source.ts';

export function unnamedPerson(narration: Narration, source: Source & { readonly kind: 'noun' }): Person {
  const { pack } = narration;
  const { head, span, slots } = source;
  const token = tokenAt(narration, slots.start);
  const isBody = pack.lexicon.bodyNouns.has(head) && !pack.lexicon.personNouns.has(head);
  // "heißt es im Vertrag"
  const body = source.paper === true || isBody;
  const gender = body ? undefined : (genderOfTitle(head, pack) ?? genderOfArticle(token?.lower ?? '', pack));
  const mention = {
    ...span,
    phrase: span,
    names: [head],
    tokens: {
      start: narration.slots[slots.start]?.token ?? 0,
      end: (narration.slots[slots.end - 1]?.token ?? 0) + 1,
    },
    block: token?.block ?? 0,
    quoted: false,
    weak: false,
  };
  return {
    mention,
    kind: body ? 'organisation' : isSpeakerNoun(narration, head) ? 'unnamed' : 'unclear',
    ...(!body && { nameless: true }),
    plural: isPlural(head),
    ...(gender && { gender }),
    roles: [],
    mentions: [mention],
  };
}

/** By the ending alone: enough to tell whom "they" may mean. */
function isPlural(head: string): boolean {
  return /[^su]s$|people$|[^o]men$|children$/u.test(head);
}
