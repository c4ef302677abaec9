/** What an article tells of those whom it names: who is who, of what kind and gender, with which roles. */
import { describe, expect, it } from 'vitest';
import { describePerson } from '../../../lib/people/describe-person.ts';
import { findMentions } from '../../../lib/people/find-mentions.ts';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findRoles } from '../../../lib/people/find-roles.ts';
import { groupMentions } from '../../../lib/people/group-mentions.ts';
import type { Person } from '../../../lib/people/person.ts';
import { readHeadline } from '../../../lib/people/read-headline.ts';
import { indexRoles, resolveNominal } from '../../../lib/people/resolve-nominal.ts';
import { resolvePronoun } from '../../../lib/people/resolve-pronoun.ts';
import type { Gender } from '../../../lib/text/packs/names/given-names.ts';
import { slice } from '../../../lib/text/span.ts';
import { indexOf, tokensOf } from './tokens-of.ts';

function groupsIn(paragraphs: string | readonly string[], language = 'en') {
  const read = tokensOf(paragraphs, language);
  return {
    ...read,
    groups: groupMentions(findMentions(read.tokens, read.vocabulary), read.tokens, read.pack),
  };
}

function personIn(sentence: string, language = 'en'): Person {
  const { article, tokens, pack, groups } = groupsIn(sentence, language);
  const [group] = groups;
  if (!group) throw new Error(`Nobody is named in “${sentence}”`);
  return describePerson(group, article.text, tokens, pack);
}

describe('Mentions of one person', () => {
  it.each([
    ['a surname joins the full name', 'They met Ann Bell. They saw Bell.', [['ann', 'bell']]],
    ['an initial does', 'They met Ann Bell. They saw A. Bell.', [['ann', 'bell']]],
    [
      'a short form does',
      'They met the European Trade Board (ETB). The ETB fell.',
      [['european', 'trade', 'board']],
    ],
    [
      'another first name does not',
      'They met Ann Bell. They saw Tom Bell.',
      [
        ['ann', 'bell'],
        ['tom', 'bell'],
      ],
    ],
    ['another courtesy does not', 'They met Ann Bell. They saw Mr Bell.', [['ann', 'bell'], ['bell']]],
  ])('%s', (_what, text, names) => {
    expect(groupsIn(text).groups.map((group) => group.names)).toEqual(names);
  });

  it('that two people share tell so', () => {
    const { groups } = groupsIn('They met Ann Bell and Tom Bell. They saw Bell.');
    expect(groups.every(({ shared }) => shared)).toBe(true);
  });
});

it.each([
  ['en', 'Then Ann Bell came.', 'person', 'f'],
  ['en', 'Then the River Bank came.', 'organisation', undefined],
  ['en', 'Then they went to London.', 'place', undefined],
  ['en', 'Then Mr Wexer came.', 'person', 'm'],
  ['en', 'Then actress Wexa Wexer came.', 'person', 'f'],
  ['fr', 'Alors la ministre Wexa Wexer est venue.', 'person', 'f'],
  ['it', 'Hanno visto il Ferrovale ieri.', 'organisation', undefined],
  ['it', 'Hanno visto la ministra Anna Conti ieri.', 'person', 'f'],
  ['en', 'So said NBK Administrator Tom Reed.', 'person', undefined],
  ['en', 'A man told NBK Marlby that he would go.', 'organisation', undefined],
] as const)('%s: %s names a %s (%s)', (language, sentence, kind, gender) => {
  const person = personIn(sentence, language);
  expect([person.kind, person.gender]).toEqual([kind, gender]);
});

it.each([
  ['before the name', 'en', 'Then special envoy Ann Bell came.', 'special envoy'],
  ['behind the name', 'en', 'Then Ann Bell, the mayor of Leeds, came.', 'the mayor of Leeds'],
  ['ahead of a comma', 'en', 'Then the bank’s new director, Ann Bell, came.', 'director'],
  ['before the name', 'de', 'Dann kam Bürgermeisterin Petra Vogt.', 'Bürgermeisterin'],
  ['behind the name', 'fr', 'Alors Anne Morel, maire de Lille, est venue.', 'maire de Lille'],
])('A role stands %s (%s): %s', (_where, language, sentence, role) => {
  const { article, tokens, pack, groups } = groupsIn(sentence, language);
  const roles = findRoles(
    groups.flatMap(({ mentions }) => mentions),
    tokens,
    pack,
  );
  expect(roles.map((span) => slice(article.text, span)).join('|')).toContain(role);
});

describe('A headline', () => {
  const read = tokensOf('Then Ann Bell met Tom Reed.');
  const { persons } = findPeople(read);

  it('names people', () => {
    const { named, speaker } = readHeadline('The mill that Reed built', persons, read.pack);
    expect([...named].map(({ mention }) => mention.names)).toEqual([['tom', 'reed']]);
    expect(speaker).toBeUndefined();
  });

  it.each(['Bell: the mill is wet', 'The mill is wet, says Ann Bell'])('lets one speak: %s', (title) => {
    expect(readHeadline(title, persons, read.pack).speaker?.mention.names).toEqual(['ann', 'bell']);
  });
});

describe('A role means', () => {
  const read = tokensOf([
    'The mayor of Leeds, Ann Bell, met the director of the bank, Tom Reed.',
    'Then Foreign Secretary Jan Wood came. Energy Secretary Bob Hale came.',
  ]);
  const people = findPeople(read);
  const roles = indexRoles(read.article.text, people, read.pack);

  it.each([
    ['mayor', 'the mayor', ['ann', 'bell']],
    ['director', 'the director of the bank', ['tom', 'reed']],
    ['secretary', 'the Foreign Secretary', ['jan', 'wood']],
    ['secretary', 'the Energy Secretary', ['bob', 'hale']],
    ['miller', 'the miller', undefined],
  ])('%s in “%s”', (head, phrase, names) => {
    expect(
      resolveNominal(roles, head, phrase, read.article.text.length, read.pack)?.person.mention.names,
    ).toEqual(names);
  });
});

describe('A pronoun means', () => {
  const meant = (paragraphs: readonly string[], word: string, gender?: Gender) => {
    const read = tokensOf(paragraphs);
    const { tokens } = read;
    const token = tokens[indexOf(tokens, word)];
    const context = { position: token?.start ?? 0, block: token?.block ?? 0, ...(gender && { gender }) };
    return resolvePronoun(read, findPeople(read), context);
  };

  it.each([
    ['whoever fits its gender', ['Ann Bell met Tom Reed there. She left.'], 'She', 'f', ['ann', 'bell']],
    ['him as well', ['Ann Bell met Tom Reed there. He left.'], 'He', 'm', ['tom', 'reed']],
    [
      'the nearer of two',
      ['Ann Bell came.', 'Nothing was said.', 'Sue Lake came.', 'She left.'],
      'She',
      'f',
      ['sue', 'lake'],
    ],
    [
      'the subject rather than its owner',
      ['Ann Bell met Sue Lake’s mill there. She left.'],
      'She',
      'f',
      ['ann', 'bell'],
    ],
  ] as const)('%s', (_what, paragraphs, word, gender, names) => {
    expect(meant(paragraphs, word, gender)?.person.mention.names).toEqual(names);
  });

  it('surely the only one who fits', () => {
    expect(meant(['Ann Bell met Tom Reed there. She left.'], 'She', 'f')).toMatchObject({
      alone: true,
      certainty: 1,
    });
  });

  it('nobody of the other gender', () => {
    expect(meant(['Ann Bell came. He left.'], 'He', 'm')).toBeUndefined();
  });

  it('nobody too far back', () => {
    const filler = Array.from({ length: 9 }, () => 'Nothing was said.');
    expect(meant(['Ann Bell came.', ...filler, 'She left.'], 'She', 'f')).toBeUndefined();
  });
});
