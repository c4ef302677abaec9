import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import type { Person } from '../../../lib/people/person.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

function peopleIn(...paragraphs: readonly string[]) {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  const { persons } = findPeople(analyse(article, packFor(article.language)));
  return persons.map((person) => ({
    ...person,
    name: slice(article.text, person.mention),
    roles: rolesOf(article.text, person),
  }));
}

function rolesOf(text: string, { roles }: Person): readonly string[] {
  return roles.map((role) => slice(text, role));
}

const namesIn = (...paragraphs: readonly string[]) => peopleIn(...paragraphs).map(({ name }) => name);

describe('names', () => {
  it('come together under the fullest form', () => {
    expect(namesIn('Bell owns the mill. Ann Bell was born there, and Ms Bell will stay.')).toEqual([
      'Ann Bell',
    ]);
  });

  it('come together in spite of a spelling', () => {
    expect(namesIn('Jan Morawsky rowed. Mr Morawski had two oars.')).toEqual(['Jan Morawsky']);
  });

  it('stand in a short sentence that is mostly names', () => {
    expect(namesIn('Ann Bell, Tom Reed and Jan Morawsky met Alan Green in Stoke.')).toContain('Tom Reed');
  });

  it.each([
    ['Captain Ann Bell of the Royal Navy spoke.'],
    ['Professor Ann Bell of the University of Stoke spoke.'],
    ['Secretary of State Ann Bell spoke.'],
  ])('end before what their bearer belongs to, and start behind an office: %s', (sentence) => {
    expect(namesIn(sentence, 'Bell stayed.')).toContain('Ann Bell');
  });

  it('keep two of one surname apart', () => {
    expect(namesIn('Ann Bell met Tom Bell at the mill.')).toEqual(['Ann Bell', 'Tom Bell']);
  });

  it('give a bare surname to whom the article names more often', () => {
    const [ann, tom] = peopleIn(
      'Ann Bell owns the mill. Bell was born there. Her son Tom Bell left. Bell stayed.',
    );
    expect(ann?.mentions).toHaveLength(3);
    expect(tom?.mentions).toHaveLength(1);
  });

  it.each([
    ['Tom “The Heron” Reed', 'The trophy went to Tom “The Heron” Reed on Friday. Reed smiled.'],
    ['Ann "Nan" Bell', 'The trophy went to Ann "Nan" Bell on Friday. Bell smiled.'],
    ['Jack ‘Doc’ Moss', 'The trophy went to Jack ‘Doc’ Moss on Friday. Moss smiled.'],
    ['Robert (Bob) Vane', 'The trophy went to Robert (Bob) Vane on Friday. Vane smiled.'],
  ])('hold a nickname: %s', (name, text) => {
    expect(peopleIn(text).map((person) => [person.name, person.mentions.length])).toEqual([[name, 2]]);
  });

  it.each([
    ['The crowd at the “Northern Lights” Festival cheered Tom Reed.', 'Tom Reed'],
    ['Tom Reed (Stoke) and Jack Moss (Fenton) rowed.', 'Tom Reed'],
    ['In Stoke “Grey Herons” Tom Reed won.', 'Tom Reed'],
  ])('do not run on over a title, a town or a team: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['a stadium', 'The crowd left Fenmarsh Stadium.', 'Fenmarsh Stadium', 'place'],
    ['a fort', 'He was born at Fort Reed.', 'Fort Reed', 'place'],
    ['a site', 'She told Lakeside.com that she would go.', 'Lakeside.com', 'organisation'],
    ['a war', 'His uncle fell in the Second Fen War.', 'Second Fen War', 'place'],
    ['a woman with such a surname', 'The crowd cheered Ann Bay.', 'Ann Bay', 'person'],
    ['whoever has an age', 'Brekke, 61, has been at sea.', 'Brekke', 'person'],
  ])('are of %s', (_, text, name, kind) => {
    expect(peopleIn(text).map((person) => [person.name, person.kind])).toContainEqual([name, kind]);
  });

  it('tell no gender where men and women bear them', () => {
    expect(peopleIn('It was Mel Harland who came.')[0]?.gender).toBeUndefined();
  });

  it('tell no gender where a surname is a first name elsewhere', () => {
    const [owner] = peopleIn('Thula Graham owns the mill. Graham was born there.');
    expect(owner?.name).toBe('Thula Graham');
    expect(owner?.gender).toBeUndefined();
  });

  it.each([
    ['an adverb', 'Ann Bell owns the mill. Sadly Bell sold it.', ['Ann Bell']],
    ['verb', 'Meet Thula Bell. Bell owns the mill.', ['Thula Bell']],
    ['participle', 'Opening up about it was hard. Ann Bell smiled.', ['Ann Bell']],
    ['people of a country', 'The Native American met Ann Bell, and the New Zealander left.', ['Ann Bell']],
    [
      'office of somebody else in it',
      'Ann Bell, director of policy for Nora Vane Holdings, smiled.',
      ['Ann Bell', 'Nora Vane Holdings'],
    ],
    ['the full stop of a sentence', 'The mill belongs to Ann Penn.', ['Ann Penn']],
    [
      'no part of a body in capitals',
      'They wrote to a spokesman for Leeds South Central NHS. The NHS waits.',
      ['Leeds South Central NHS'],
    ],
  ])('hold no %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('hold particles and initials', () => {
    expect(namesIn('It was Ida van der Moor who came, with Luis J. Paz.')).toEqual([
      'Ida van der Moor',
      'Luis J. Paz',
    ]);
  });

  it('are cut where a paper and a person run together', () => {
    expect(namesIn('Ann Bell rowed. Speaking to the Fen Post Bell laughed. Bell rowed on.')).toContain(
      'Ann Bell',
    );
    expect(namesIn('Ann Bell rowed. Speaking to the Fen Post Bell laughed. Bell rowed on.')).toContain(
      'Fen Post',
    );
  });

  it('are no sentence openers', () => {
    expect(namesIn('However, it rained. Encouragement from above helped. Yesterday it stopped.')).toEqual([]);
  });

  it('are not taken from a headline', () => {
    expect(namesIn('Old Mill Owner Says River Will Come Back On Friday', 'Ann Bell rowed.')).toEqual([
      'Ann Bell',
    ]);
  });
});

describe('roles', () => {
  it('stand before the name, and are a slice of the text', () => {
    const [person] = peopleIn('It was the Fen Transport Secretary Ann Bell who came.');
    expect(person).toMatchObject({ name: 'Ann Bell', roles: ['Fen Transport Secretary'] });
  });

  it('stand before the name in lower case', () => {
    expect(peopleIn('It was special envoy Ann Bell who came.')[0]?.roles).toEqual(['special envoy']);
  });

  it('stand behind it, between commas', () => {
    expect(peopleIn('Ann Bell, a baker and founder of Fen Bread, rowed.')[0]?.roles).toEqual([
      'a baker and founder of Fen Bread',
    ]);
  });
});

describe('roles of whom a sentence names behind a time', () => {
  it('begin behind it', () => {
    const [official] = peopleIn('It was last week foreign ministry official David Holms came to the mill.');
    expect(official?.roles).toEqual(['foreign ministry official']);
  });

  it('end before the sentence’s full stop', () => {
    const persons = peopleIn('The mill opened.', 'It was Carl Udall, a spokesman for Lucy Penn.');
    expect(persons.find(({ name }) => name === 'Carl Udall')?.roles).toEqual(['a spokesman for Lucy Penn']);
  });
});

describe('a family in German', () => {
  it('holds whoever has its name, whatever the first name', () => {
    const text = '„Ja“, sagte Beth Harland. „Nein“, sagte Jo Harland. „Doch“, schimpfte Meg Harland.';
    const article = articleFromParagraphs({ paragraphs: [text], language: 'de' });
    const { persons } = findPeople(analyse(article, packFor('de')));
    expect(persons.map(({ mention }) => slice(article.text, mention))).toContain('Meg Harland');
  });
});

describe('gender', () => {
  it.each([
    ['Mrs Bell rowed to the mill.', 'f'],
    ['It was spokesman Kit Bell who came.', 'm'],
    ['Ann Bell rowed.', 'f'],
    ['Kit Bell rowed to the mill.', undefined],
  ])('%s', (text, gender) => {
    expect(peopleIn(text)[0]?.gender).toBe(gender);
  });
});

describe('kinds', () => {
  it.each([
    ['It was Ann Bell, 42, who rowed.', 'person'],
    ['She works for the Fen Water Board.', 'organisation'],
    ['She lives in Germany.', 'place'],
  ])('%s', (text, kind) => {
    expect(peopleIn(text)[0]?.kind).toBe(kind);
  });
});
