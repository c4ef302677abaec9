/** Who is named in an article. */
import type { Analysis } from '../text/analyse.ts';
import { cutAtSurnames } from './cut-at-surnames.ts';
import { describePerson } from './describe-person.ts';
import { dropCredits } from './drop-credits.ts';
import { dropNouns } from './drop-nouns.ts';
import { dropWeakMentions } from './drop-weak-mentions.ts';
import { findMentions } from './find-mentions.ts';
import { groupMentions } from './group-mentions.ts';
import { levelCases } from './level-cases.ts';
import { loosenOwners } from './loosen-owners.ts';
import { partOverlaps } from './part-overlaps.ts';
import type { People } from './people.ts';
import type { Mention, Person } from './person.ts';
import { readDeclinedRoles } from './read-declined-roles.ts';
import { readGenitives } from './read-genitives.ts';
import { readHeadline } from './read-headline.ts';
import { splitAtFirstName } from './split-at-first-name.ts';
import { splitMentions } from './split-mentions.ts';
import { vocabularyOf } from './vocabulary.ts';

export type { People } from './people.ts';

/** Mentions → one group for each person → what is told of each. */
export function findPeople({ article, tokens, pack }: Analysis): People {
  const vocabulary = vocabularyOf(tokens, pack);
  const told = dropCredits(findMentions(tokens, vocabulary), tokens, pack);
  const nouns = dropNouns(told, tokens, vocabulary);
  const found = pack.grammar.verbSecond ? cutAtSurnames(nouns, tokens, pack) : nouns;
  const named = dropWeakMentions(
    splitMentions(standing(splitAtFirstName(found, tokens, pack)), tokens, pack),
    tokens,
    pack,
  );
  const { text } = article;
  const levelled = levelCases(readGenitives(named, pack), pack);
  const titled = standing(readDeclinedRoles(levelled, tokens, pack, text));
  const mentions = loosenOwners(partOverlaps(titled, tokens, text), tokens, pack, text);
  const groups = groupMentions(mentions, tokens, pack);
  const personOf = new Map<Mention, Person>();
  const persons = groups.map((group) => {
    const person = describePerson(group, text, tokens, pack);
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

/** "mluvčí České pošty Jan Lípa": what the role of the one behind it holds is named in the role. */
function standing(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    while ((kept.at(-1)?.tokens.start ?? -1) >= mention.tokens.start) kept.pop();
    kept.push(mention);
  }
  return kept;
}
