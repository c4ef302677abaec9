/** Whom the words of an attribution mean, by what the article has told up to them. */
import { describe, expect, it } from 'vitest';
import { isGeneric, isPluralNoun } from '../../../../lib/people/speaker-noun.ts';
import { bodyThatSpoke } from '../../../../lib/quotes/discourse/body-that-spoke.ts';
import { BEGINNING, mention } from '../../../../lib/quotes/discourse/discourse.ts';
import { findReports } from '../../../../lib/quotes/discourse/find-reports.ts';
import { findTrades } from '../../../../lib/quotes/discourse/find-trades.ts';
import { giverOf } from '../../../../lib/quotes/discourse/giver-of.ts';
import { namedBehind } from '../../../../lib/quotes/discourse/named-behind.ts';
import { namedCompany } from '../../../../lib/quotes/discourse/named-company.ts';
import { introducedNouns, isOwned, saysNoMore } from '../../../../lib/quotes/discourse/noun-evidence.ts';
import { paintAll } from '../../../../lib/quotes/discourse/portrait.ts';
import { pronounForm } from '../../../../lib/quotes/discourse/pronoun-form.ts';
import { readOn, referentsOf } from '../../../../lib/quotes/discourse/read-on.ts';
import { referenceIndex } from '../../../../lib/quotes/discourse/reference-index.ts';
import { resolveName } from '../../../../lib/quotes/discourse/resolve-name.ts';
import { resolveNoun } from '../../../../lib/quotes/discourse/resolve-noun.ts';
import { learnFrom, resolveSource } from '../../../../lib/quotes/discourse/resolve-source.ts';
import { resolveSubjectPronoun } from '../../../../lib/quotes/discourse/resolve-subject-pronoun.ts';
import { firstToken } from '../../../../lib/quotes/discourse/source-token.ts';
import { standsForPerson } from '../../../../lib/quotes/discourse/stands-for-person.ts';
import { unnamedPerson } from '../../../../lib/quotes/discourse/unnamed-person.ts';
import { type Phrase, pronoun } from '../../../../lib/syntax/phrase.ts';
import { phraseFrom } from '../../../../lib/syntax/phrase-from.ts';
import { rowOf, slotOf, wordsIn } from '../../syntax/row-of.ts';

type Row = ReturnType<typeof rowOf>;
type NounPhrase = Phrase & { readonly kind: 'noun' };

function nounAt(row: Row, slot: number): NounPhrase {
  const phrase = phraseFrom(row, slot, row.slots.length);
  if (phrase?.kind !== 'noun') throw new Error('No noun phrase');
  return phrase;
}

/** The discourse before the last sentence. */
function readUpTo(row: Row, slot: number) {
  const index = referenceIndex(row);
  return { index, ...readOn(index, findReports(row), { discourse: BEGINNING, reports: 0 }, slot) };
}

const nameOf = (found: { person: { mention: { names: readonly string[] } } } | undefined) =>
  found?.person.mention.names.join(' ');

describe('A pronoun', () => {
  it.each([
    ['the subject of the sentence before', ['Ann Bell met Tom Reed. She laughed.'], 'She', 'ann bell'],
    ['whoever has its gender', ['Ann Bell met Tom Reed. He laughed.'], 'He', 'tom reed'],
    [
      'who said something',
      ['Ann Bell came.', 'Sue Wood said the mill was wet. She laughed.'],
      'She',
      'sue wood',
    ],
  ])('means %s', (_what, paragraphs, word, names) => {
    const row = rowOf(paragraphs);
    const slot = slotOf(row, word);
    const { index, discourse } = readUpTo(row, slot);
    const source = pronoun(word.toLowerCase(), slot);
    if (source.kind !== 'pronoun') throw new Error();
    expect(nameOf(resolveSubjectPronoun(index, discourse, source))).toBe(names);
    expect(nameOf(resolveSource(index, discourse, source))).toBe(names);
    expect(firstToken(row, source)?.text).toBe(word);
  });

  it('tells its number and gender', () => {
    const row = rowOf(['Then she laughed.']);
    const source = pronoun('she', slotOf(row, 'she'));
    if (source.kind !== 'pronoun') throw new Error();
    expect(pronounForm(row, source)).toMatchObject({ one: true, gender: 'f' });
  });

  it('is none of those whom its own sentence names behind it', () => {
    const row = rowOf(['Then she met Ann Bell there.']);
    const named = namedBehind(row, pronoun('she', slotOf(row, 'she')));
    expect([...named].map((person) => person.mention.names.join(' '))).toEqual(['ann bell']);
  });
});

describe('A noun', () => {
  it.each([
    ['whose role says so', ['The mayor of Leeds, Ann Bell, came.', 'Then the mayor laughed.'], 'ann bell'],
    ['whose trade it is', ['The botanist Ann Bell came.', 'Then the botanist laughed.'], 'ann bell'],
  ])('means the one %s', (_what, paragraphs, names) => {
    const row = rowOf(paragraphs);
    const slot = slotOf(row, 'Then') + 1;
    const { index, discourse } = readUpTo(row, slot);
    expect(nameOf(resolveNoun(index, discourse, nounAt(row, slot)))).toBe(names);
  });

  it('may bring in somebody without a name, who is then known by it', () => {
    const row = rowOf(['Then a neighbour laughed.']);
    const { index, discourse } = readUpTo(row, 1);
    const source = nounAt(row, 1);
    const found = resolveNoun(index, discourse, source);
    expect(found?.person.kind).toBe('unnamed');
    const learnt = found && learnFrom(index, discourse, source, found);
    expect(learnt?.unnamed.get('neighbour')).toBe(found?.person);
    expect(unnamedPerson(row, source)).toMatchObject({ kind: 'unnamed', plural: false });
  });

  it('stands behind an indefinite article first', () => {
    const row = rowOf(['Then a neighbour laughed, and the miller did.']);
    expect([...introducedNouns(row).keys()]).toContain('neighbour');
    expect([...introducedNouns(row).keys()]).not.toContain('miller');
  });

  it('is generic or not, owned or not, and says more or less than before', () => {
    const row = rowOf(['Then Bell’s mother laughed.']);
    expect(isGeneric('woman', row.pack)).toBe(true);
    expect(isGeneric('mayor', row.pack)).toBe(false);
    expect(isOwned(row, nounAt(row, 1))).toBe(true);
    expect(saysNoMore('the party', 'an opposition party')).toBe(true);
    expect(saysNoMore('the ruling party', 'an opposition party')).toBe(false);
  });

  it('may stand for somebody who is named, if it is definite and one', () => {
    const german = rowOf(['Dann lachte der Minister.'], 'de');
    expect(standsForPerson(german, nounAt(german, slotOf(german, 'der')))).toBe(true);
    const indefinite = rowOf(['Dann lachte ein Minister.'], 'de');
    expect(standsForPerson(indefinite, nounAt(indefinite, slotOf(indefinite, 'ein')))).toBe(false);
    expect(isPluralNoun('mayor', rowOf(['x']).pack)).toBe(false);
  });
});

it('A name means its person, less surely where two have it', () => {
  const row = rowOf(['Ann Bell and Tom Bell came. Then Bell laughed. Then Ann Bell laughed.']);
  const index = referenceIndex(row);
  const at = (slot: number) => {
    const phrase = phraseFrom(row, slot, row.slots.length);
    if (phrase?.kind !== 'name') throw new Error('No name');
    return resolveName(index, phrase);
  };
  const bare = row.slots.findIndex(({ token }, slot) => row.tokens[token]?.text === 'Then' && slot > 0) + 1;
  expect(at(bare)?.certainty).toBeLessThan(1);
  expect(at(slotOf(row, 'Ann'))).toMatchObject({ certainty: 1, by: 'name' });
});

describe('Reports', () => {
  it('tell who speaks and whom a sentence is about', () => {
    const row = rowOf(['Ann Bell walked home. Tom Reed said the mill was wet.']);
    const reports = findReports(row).map(({ source, spoke }) => [wordsIn(row, source.slots), spoke]);
    expect(reports).toEqual([
      ['Ann Bell', false],
      ['Tom Reed', false],
      ['Tom Reed', true],
    ]);
  });

  it('come into mind one after the other, up to a place', () => {
    const row = rowOf(['Ann Bell walked home. Tom Reed said the mill was wet.']);
    expect(readUpTo(row, slotOf(row, 'Tom')).discourse.lastSubject?.person.mention.names).toEqual([
      'ann',
      'bell',
    ]);
    expect(readUpTo(row, row.slots.length).discourse.lastSpeaker?.person.mention.names).toEqual([
      'tom',
      'reed',
    ]);
  });
});

it('A trade before a full name is that person’s, and nobody’s before two', () => {
  expect([...findTrades(rowOf(['Then the botanist Ann Bell came.'])).keys()]).toEqual(['botanist']);
  expect([...findTrades(rowOf(['The botanist Ann Bell met the botanist Tom Reed.'])).keys()]).toEqual([]);
});

it('A statement is its sentence’s subject’s', () => {
  const row = rowOf(['Ann Bell released a statement on Friday.']);
  const paper = row.tokens.findIndex(({ text }) => text === 'a');
  const giver = giverOf(row, paper, 'statement');
  expect(giver && wordsIn(row, giver.slots)).toBe('Ann Bell');
});

it('“The bank” is the body of that kind', () => {
  const row = rowOf(['The River Bank grew. Then the bank fell.']);
  const token = row.tokens.findLast(({ text }) => text === 'bank');
  expect(token && namedCompany(row.people, row.pack, 'bank', 'the bank', token, [])?.mention.names).toEqual([
    'river',
    'bank',
  ]);
  const none = rowOf(['Ann Bell grew. Then the bank fell.']);
  const last = none.tokens.findLast(({ text }) => text === 'bank');
  expect(last && namedCompany(none.people, none.pack, 'bank', 'the bank', last, [])).toBeUndefined();
});

it('Where bodies have a gender, a pronoun may mean the one that spoke last', () => {
  const row = rowOf(['Dann kam die Polizei Hall.'], 'de');
  const body = row.people.persons.find(({ kind }) => kind === 'organisation');
  if (!body) throw new Error('No body is named');
  const spoken = mention(BEGINNING, { person: body, certainty: 1, block: 0, by: 'quote' });
  expect(bodyThatSpoke(row, spoken.recent, 0, 'f')).toBe(body);
  expect(bodyThatSpoke(row, spoken.recent, 5, 'f')).toBeUndefined();
  expect(bodyThatSpoke(rowOf(['x']), spoken.recent, 0, 'f')).toBeUndefined();
});

it('A portrait counts how a person is named', () => {
  const row = rowOf(['Ann Bell said the mill was wet. They went with Ann Bell.']);
  const [portrait] = paintAll(row).values();
  expect(portrait).toMatchObject({ told: 2, says: 0.5, hangs: 0.5 });
});

describe('Asked for all at once', () => {
  const row = rowOf([
    'Ann Bell came to the mill, and Sue Wood did. She laughed.',
    '“The river will be back by Friday,” said Sue Wood. She fell.',
  ]);
  const index = referenceIndex(row);
  const asked = row.slots.flatMap(({ token, speech }, slot) =>
    speech < 0 && row.tokens[token]?.text === 'She' ? [pronoun('she', slot)] : [],
  );
  const sue = row.people.persons.find(({ mention }) => mention.names[0] === 'sue');
  const slot = row.places[0]?.first ?? -1;

  it('a pronoun means whoever has just spoken', () => {
    if (!sue) throw new Error('Sue Wood is named');
    const said = [{ person: sue, certainty: 1, block: 1, by: 'quote', slot }] as const;
    expect(referentsOf(index, findReports(row), asked, said).map(nameOf)).toEqual(['ann bell', 'sue wood']);
  });

  it('each is what it is when it is asked alone', () => {
    const reports = findReports(row);
    const all = referentsOf(index, reports, asked, []);
    expect(asked.map((one) => referentsOf(index, reports, [one], [])[0])).toEqual(all);
  });
});
