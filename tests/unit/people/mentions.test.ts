/** Which runs of capitals are names, and which of their words: what cuts, splits and drops them. */
import { describe, expect, it } from 'vitest';
import { cutAtSurnames } from '../../../lib/people/cut-at-surnames.ts';
import { dropNouns } from '../../../lib/people/drop-nouns.ts';
import { dropWeakMentions } from '../../../lib/people/drop-weak-mentions.ts';
import { findMentions } from '../../../lib/people/find-mentions.ts';
import { headlineBlocks } from '../../../lib/people/headline-blocks.ts';
import { levelCases } from '../../../lib/people/level-cases.ts';
import type { Mention } from '../../../lib/people/person.ts';
import { readGenitives } from '../../../lib/people/read-genitives.ts';
import { roleFrom } from '../../../lib/people/role-from.ts';
import { splitAtFirstName } from '../../../lib/people/split-at-first-name.ts';
import { splitMentions } from '../../../lib/people/split-mentions.ts';
import { slice } from '../../../lib/text/span.ts';
import { indexOf, type Read, tokensOf } from './tokens-of.ts';

type Rule = (mentions: readonly Mention[], read: Read) => readonly Mention[];

/** What a rule makes of the mentions of paragraphs, as the article has them. */
function namesAfter(rule: Rule, paragraphs: string | readonly string[], language: string): readonly string[] {
  const read = tokensOf(paragraphs, language);
  return rule(findMentions(read.tokens, read.vocabulary), read).map((mention) =>
    slice(read.article.text, mention),
  );
}

const found: Rule = (mentions) => mentions;

it.each([
  ['en', 'Then Ann Bell met Tom Reed of the River Board.', ['Ann Bell', 'Tom Reed', 'River Board']],
  ['fr', 'Alors Anne Morel a vu Paul Roux.', ['Anne Morel', 'Paul Roux']],
  ['es', 'Ayer Ana Gil vio a Juan Soto.', ['Ana Gil', 'Juan Soto']],
])('%s: %s', (language, sentence, names) => {
  expect(namesAfter(found, sentence, language)).toEqual(expect.arrayContaining(names));
});

describe('A run of two names', () => {
  const rule: Rule = (mentions, { tokens, pack }) => splitMentions(mentions, tokens, pack);

  it('is split where the article has both alone', () => {
    expect(
      namesAfter(
        rule,
        ['They read the Daily Mail there. They met Ann Reed there.', 'It said Daily Mail Ann Reed.'],
        'en',
      ),
    ).toEqual(['Daily Mail', 'Ann Reed', 'Daily Mail', 'Ann Reed']);
  });

  it('stays whole where it has neither', () => {
    expect(namesAfter(rule, 'They met the Daily Mail Choir there.', 'en')).toEqual(['Daily Mail Choir']);
  });

  it('gives up an office in capitals before a surname that is known', () => {
    expect(namesAfter(rule, ['They met Ann Reed there.', 'They told BRT Reed.'], 'en')).toEqual([
      'Ann Reed',
      'Reed',
    ]);
  });
});

describe('A field of office before a name', () => {
  const rule: Rule = (mentions, { tokens, pack }) => splitAtFirstName(mentions, tokens, pack);

  it('is part of the role', () => {
    expect(namesAfter(rule, 'Ayer llegó el ministro de Vivienda José Soto ayer.', 'es')).toEqual([
      'José Soto',
    ]);
  });

  it('needs a title before it', () => {
    expect(namesAfter(rule, 'Ayer llegó a Vivienda José Soto ayer.', 'es')).toEqual(['Vivienda José Soto']);
  });
});

describe('Among nouns with capitals', () => {
  const nouns: Rule = (mentions, { tokens, vocabulary }) => dropNouns(mentions, tokens, vocabulary);

  it.each([
    ['a noun is no name', 'Dann kam das Ende der Debatte.', []],
    ['a full name is one', 'Dann kam Petra Vogt ins Haus.', ['Petra Vogt']],
    ['a body is one', 'Dann kam das Amt für Statistik dazu.', ['Amt für Statistik']],
    ['an adjective and a noun are none', 'Dann kamen Neue Probleme dazu.', []],
  ])('%s', (_what, sentence, names) => {
    expect(namesAfter(nouns, sentence, 'de')).toEqual(names);
  });

  it('a surname that is known is cut from a noun before it', () => {
    const rule: Rule = (mentions, { tokens, pack }) => cutAtSurnames(mentions, tokens, pack);
    expect(namesAfter(rule, ['Da war Petra Vogt.', 'Das sagte Trendscout Vogt dort.'], 'de')).toContain(
      'Vogt',
    );
  });

  it('no language without capitals for nouns drops any', () => {
    expect(namesAfter(nouns, 'They met Ann Bell there.', 'en')).toEqual(['Ann Bell']);
  });
});

describe('A word that has a capital at a sentence’s head alone', () => {
  const rule: Rule = (mentions, { tokens, pack }) => dropWeakMentions(mentions, tokens, pack);

  it.each([
    ['is no name', 'Encouragement came late.', []],
    ['is one before a verb of saying', 'Wexer said nothing.', ['Wexer']],
    ['is one that owns', 'Wexer’s mill is wet.', ['Wexer']],
    ['is one that comes again', 'Wexer ran. Wexer fell.', ['Wexer', 'Wexer']],
    ['is one that is a first name', 'Tom ran.', ['Tom']],
    ['is none that tells of a person', 'Neighbours said nothing.', []],
  ])('%s', (_what, sentence, names) => {
    expect(namesAfter(rule, sentence, 'en')).toEqual(names);
  });
});

describe('A genitive', () => {
  const rule: Rule = (mentions, { pack }) => readGenitives(mentions, pack);

  it('is the name without its ending, where the article has that', () => {
    expect(namesAfter(rule, ['Da war Petra Vogt.', 'Da war Petra Vogts Sprecher.'], 'de')).toEqual(
      expect.arrayContaining(['Petra Vogt', 'Petra Vogt']),
    );
  });

  it('stays what it is elsewhere', () => {
    expect(namesAfter(rule, 'They met Ann Bells there. They met Ann Bell.', 'en')).toContain('Ann Bells');
  });
});

it('A block of capitals names nobody', () => {
  const { tokens, pack } = tokensOf([
    'The Old Mill Is Back In The Dry River Town Of Wexmere Again',
    'The mill is back, Ann Bell said.',
  ]);
  expect([...headlineBlocks(tokens, pack)]).toEqual([0]);
});

it.each([
  ['en', 'It came from special envoy Ann Bell.', 'Ann', 'special'],
  ['en', 'It came from sociologist and author Ann Bell.', 'Ann', 'sociologist'],
  ['en', 'They met the river and Ann Bell there.', 'Ann', 'Ann'],
  ['sv', 'Det kom från statsminister Karin Ek.', 'Karin', 'statsminister'],
])('%s: in “%s” the role of %s starts at “%s”', (language, sentence, name, role) => {
  const { tokens, vocabulary } = tokensOf(sentence, language);
  expect(tokens[roleFrom(tokens, indexOf(tokens, name), vocabulary)]?.text).toBe(role);
});

it('A name in another case has the nominative’s words, where the article has that', () => {
  const read = tokensOf(['Přišel Petr Novák.', 'Potkali Nováka tam.'], 'cs');
  const levelled = levelCases(findMentions(read.tokens, read.vocabulary), read.pack);
  expect(levelled.map(({ names, declined }) => [names.at(-1), declined ?? false])).toEqual(
    expect.arrayContaining([
      ['novák', false],
      ['novák', true],
    ]),
  );
});
