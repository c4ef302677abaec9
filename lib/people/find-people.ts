/** Who is named in an article. */
import type { Article } from '../text/article.ts';
import { findInserts } from '../text/find-inserts.ts';
import { cutIncises } from '../text/marks/cut-incises.ts';
import { findDashSpeech } from '../text/marks/find-dash-speech.ts';
import { findQuotations } from '../text/marks/find-quotations.ts';
import { findTurns } from '../text/marks/find-turns.ts';
import { joinDashSpeech } from '../text/marks/join-dash-speech.ts';
import type { Quotation } from '../text/marks/quotation.ts';
import type { Pack } from '../text/packs/pack.ts';
import { tokenise } from '../text/tokens.ts';
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

/** An interviewer's questions interrupt nobody. */
function questionBlocks(quotations: readonly Quotation[]): readonly number[] {
  return quotations.flatMap(({ asks, family, blocks }) => (asks && family === 'dash' ? blocks : []));
}

/**
 * Marks → tokens → mentions → one group for each person → what is told of each.
 * @param pack of the article's language.
 */
export function findPeople(article: Article, pack: Pack): People {
  const quotations = joinDashSpeech(cutIncises(article.text, findQuotations(article), pack), [
    ...findDashSpeech(article, pack),
    ...findTurns(article),
  ]);
  const tokens = tokenise(article, quotations, pack);
  const vocabulary = vocabularyOf(tokens, pack);
  const found = dropNouns(findMentions(tokens, vocabulary), tokens, pack);
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
    pack,
    headline: readHeadline(article.title, persons, pack),
    quotations,
    tokens,
    inserts: new Set([...findInserts(article), ...questionBlocks(quotations)]),
    persons,
    mentions,
    personOf,
  };
}
