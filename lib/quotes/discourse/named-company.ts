/** Which organisation "the company" means. */
import type { People } from '../../people/people.ts';
import type { Person } from '../../people/person.ts';
import type { Recent } from '../../people/recent.ts';
import type { Pack } from '../../text/packs/pack.ts';
import type { Token } from '../../text/tokens.ts';

/** How far back "the company" reaches, in blocks. */
const COMPANY_BLOCKS = 4;

/**
 * "the bank": the organisation of that kind in its name, else the one that the text has just been about; "the production
 * company" beside several: the one whose name tells of production.
 */
export function namedCompany(
  people: People,
  pack: Pack,
  head: string,
  phrase: string,
  { start, block }: Token,
  recent: readonly Recent[],
): Person | undefined {
  // Where adjectives follow, the first word behind the article is the noun itself.
  const [trade] = pack.grammar.adjectivesFollow ? [] : phrase.toLowerCase().split(/\s+/u).slice(1, -1);
  // "the west London club" is rather no United.
  const kinds = trade ? new Set([head]) : kindsOf(head, pack);
  const alike = people.persons.filter(
    ({ kind, mention }) =>
      kind !== 'person' && mention.start < start && mention.names.some((word) => kinds.has(word)),
  );
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const known = people.persons.filter(
    ({ kind, mention }) => kind === 'organisation' && mention.start < start,
  );
  if (trade && known.length > 1)
    return known.find(({ mention }) => mention.names.some((word) => word.startsWith(trade)));
  const near = recent.filter((one) => block - one.block <= COMPANY_BLOCKS);
  const isAny = pack.lexicon.generalBodyNouns.has(head);
  return near.findLast(
    ({ person }) => (isAny && person.kind === 'organisation') || mayBeCompany(person, pack),
  )?.person;
}

/** What bodies of the noun's kind have in their names: Spanish "ayuntamiento" for "consistorio". */
function kindsOf(head: string, { lexicon }: Pack): ReadonlySet<string> {
  return new Set([head, ...lexicon.bodySynonyms.filter((kind) => kind.includes(head)).flat()]);
}

/** A body with a name of its own; not one that is of another kind by its name ("the University of Leeds"), nor a paper. */
function mayBeCompany(person: Person, pack: Pack): boolean {
  const { kind, mention } = person;
  const isAnotherKind = mention.names.some((word) => pack.lexicon.bodyNouns.has(word));
  return !isAnotherKind && (kind === 'organisation' || isOftenNamed(person));
}

/** A bare name that comes again and again, and that nothing shows to be a person's. */
function isOftenNamed({ kind, mention, mentions, gender, roles }: Person): boolean {
  const bare = mention.names.length === 1 && !gender && roles.length === 0;
  return mentions.length > 2 && (kind === 'unclear' || (kind === 'person' && bare));
}
