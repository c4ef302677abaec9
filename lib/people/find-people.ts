/** Who is named in an article. */
import type { Analysis } from '../text/analyse.ts';
import { cutAtSurnames } from './cut-at-surnames.ts';
import { describePerson } from './describe-person.ts';
import { dropNouns } from './drop-nouns.ts';
import { dropWeakMentions } from './drop-weak-mentions.ts';
import { findMentions } from './find-mentions.ts';
import { groupMentions } from './group-mentions.ts';
import { levelCases } from './level-cases.ts';
import type { People } from './people.ts';
import type { Mention, Person } from './person.ts';
import { readGenitives } from './read-genitives.ts';
import { readHeadline } from './read-headline.ts';
import { splitAtFirstName } from './split-at-first-name.ts';
import { splitMentions } from './split-mentions.ts';
import { vocabularyOf } from './vocabulary.ts';

export type { People } from './people.ts';

/** Mentions → one group for each person → what is told of each. */
export function findPeople({ article, tokens, pack }: Analysis): People {
  const vocabulary = vocabularyOf(tokens, pack);
  const nouns = dropNouns(findMentions(tokens, vocabulary), tokens, vocabulary);
  const found = pack.grammar.verbSecond ? cutAtSurnames(nouns, tokens, pack) : nouns;
  const named = dropWeakMentions(
    splitMentions(splitAtFirstName(found, tokens, pack), tokens, pack),
    tokens,
    pack,
  );
  const mentions = levelCases(readGenitives(named, pack), pack);
  const groups = groupMentions(mentions, tokens, pack);
  const personOf = new Map<Mention, Person>();
  const persons = groups.map((group) => {
    const person = describePerson(group, article.text, tokens, pack);
    for (const mention of group.mentions) personOf.set(mention, person);
    return person;
  });
  return {
    headline: readHeadline(article.title, persons, pack),
    persons,
    mentions,
    personOf,
  };
}
