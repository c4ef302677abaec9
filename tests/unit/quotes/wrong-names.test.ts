import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes, readQuotes } from '../../../lib/quotes/find-quotes.ts';
import { namedSpeaker } from '../../../lib/quotes/named-speaker.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';

const WORDS = 'the weir will be rebuilt by Friday';

/** As readers see them: the names that are sure enough, with their roles. */
function shownIn(paragraphs: readonly string[], language = 'en'): readonly (string | undefined)[] {
  const article = articleFromParagraphs({ paragraphs, language });
  const analysis = analyse(article, packFor(language));
  return findQuotes(analysis, findPeople(analysis)).map((quote) => {
    const speaker = namedSpeaker(quote);
    const role = speaker?.role ? ` [${article.text.slice(speaker.role.start, speaker.role.end)}]` : '';
    return speaker && speaker.name + role;
  });
}

describe('who acts beside a quote, and does not speak', () => {
  it.each([
    ['laughs when another speaks', 'Ann Bell', `Residents laughed when Ann Bell told them, “${WORDS}.”`],
    ['watches as another speaks', 'Ann Bell', `Tom Reed watched as Ann Bell told the crowd, “${WORDS}.”`],
    ['accuses another of saying it', 'Tom Reed', `Ann Bell accused Tom Reed of saying “${WORDS}”.`],
    ['is accused', 'Ann Bell', `Ann Bell was praised by Tom Reed for saying that “${WORDS}”.`],
    ['quotes another', 'her client', `“I never said that ${WORDS},” Ann Bell quoted her client as saying.`],
    ['has a name that cannot be read', undefined, `Ann Bell came home. “I hear that ${WORDS},” said 7of9.`],
    ['is called a man by the pronoun', undefined, `Ann Bell was told. She accused him of saying “${WORDS}”.`],
  ])('%s', (_who, name, paragraph) => {
    expect(shownIn([paragraph])).toEqual([name]);
  });
});

describe('whose words they are, where another is named beside them', () => {
  it.each([
    [
      'en',
      'who acts while others shout',
      `There were cries of “${WORDS}” as Ann Bell told the mill he was late.`,
    ],
    ['en', 'whose mother answers', `Ann Bell mills. Her mother’s answer: “I hear that ${WORDS}.”`],
    [
      'fr',
      'whose friends are angry',
      'Colère chez les amis d’Odile Vasseur : « La passoire fuit depuis mardi. »',
    ],
    [
      'fr',
      'whose opponents write',
      'Slogan des adversaires d’Odile Vasseur : « La passoire fuit depuis mardi. »',
    ],
    [
      'de',
      'whose opponents demand',
      '„Die Kelle bleibt im Topf“ war die Forderung der Gegner von Lena Hartwig.',
    ],
    [
      'nl',
      'whose opponents say',
      '‘De pollepel blijft hangen’, was de boodschap van de tegenstanders van Jan Bakker.',
    ],
  ])('%s: not hers %s', (language, _who, paragraph) => {
    const shown = shownIn([paragraph], language).filter((name) => name !== undefined);
    expect(shown.filter((name) => /^(?:Ann Bell|Odile Vasseur|Lena Hartwig|Jan Bakker)/u.test(name))).toEqual(
      [],
    );
  });

  it('but as somebody puts it is theirs, and so is his verdict where a woman was named last', () => {
    expect(shownIn([`“I hear that ${WORDS},” as Ann Bell put it.`])).toEqual(['Ann Bell']);
    expect(
      shownIn(
        [
          'Klaus Berger traf Lena Hartwig.',
          '„Die Kelle bleibt im Topf, solange wir kochen“, lautete sein Fazit.',
        ],
        'de',
      ),
    ).toEqual(['Klaus Berger']);
  });
});

describe('an office before a name', () => {
  it.each([
    ['Chief executive of the Weir Care Trust', 'Colm Bell'],
    ['Mill director of sport', 'Cathy Bell'],
    ['Conservative MP for Dover and Deal', 'Charlie Bell'],
    ['Lord Mayor of Liverpool', 'Roz Bell'],
    ['Shadow minister for health and social care', 'Anna Bell'],
    ['special envoy to Ukraine', 'Kurt Bell'],
    ['German Vice-Chancellor and Economy Minister', 'Sigmar Bell'],
  ])('%s', (role, name) => {
    const shown = shownIn([
      'Tom Reed lost his mill. He is 61.',
      `In the end ${role} ${name} said that “${WORDS}”.`,
      `“We knew it all along,” Bell said.`,
    ]);
    expect(shown.map((one) => one?.split(' [', 1)[0])).toEqual([name, name]);
    for (const one of shown) expect(one).toContain(role.split(' ').at(-1));
  });

  it('and the letters behind it do not hide the name', () => {
    expect(shownIn([`Ann Bell MP said: “I hear that ${WORDS}.”`])).toEqual(['Ann Bell MP']);
  });
});

describe('a role behind a name', () => {
  it.each([
    'an analyst at the Council on Energy, Water and Waste',
    'a biologist at the University of California, San Diego',
    'an economist at Weir University',
  ])('goes on to the end of the body’s name: %s', (role) => {
    expect(shownIn([`“I hear that ${WORDS},” said Ann Bell, ${role}.`])).toEqual([`Ann Bell [${role}]`]);
  });
});

describe('a body', () => {
  it.each([
    [
      'whose statement it was',
      ['Acme Mills released a statement.', `“We hear that ${WORDS},” the statement said.`],
      'Acme Mills',
    ],
    [
      'by its explained abbreviation',
      ['The River Trade Board (RTB) met.', `“We hear that ${WORDS},” the RTB said.`],
      'River Trade Board',
    ],
    [
      'with a possessive in its name',
      ['It was cold.', `“We hear that ${WORDS},” the People’s Herald said.`],
      'People’s Herald',
    ],
    [
      'of the kind that the noun tells',
      [
        'Bell Productions denied it. Reed Records had told it.',
        `“We hear that ${WORDS},” the production company said.`,
      ],
      'Bell Productions',
    ],
  ])('is named: %s', (_which, paragraphs, name) => {
    expect(shownIn(paragraphs)).toEqual([name]);
  });
});

it('a heading that repeats a quote is none', () => {
  const heading = '“My fears have all been realised”';
  expect(
    shownIn([
      'Ann Bell came home.',
      heading,
      'Bell said “I knew it, and now my fears have all been realised in one night.”',
    ]),
  ).toEqual(['Ann Bell']);
});

describe('in French', () => {
  it.each([
    [
      'a subject before an object pronoun',
      'Emmanuel Marin',
      'Après un discours, dans lequel François Hollier s’était expliqué, Emmanuel Marin l’avait accusé d’être “à l’origine de toute la situation”.',
    ],
    [
      'a name behind its party',
      'Xavier Bretin [LR]',
      'Olivier Vernet défend le projet. "Il faut un budget pour demain", a d’abord fustigé le LR Xavier Bretin.',
    ],
    [
      'people behind “des”',
      'des syndicats',
      'Dès le mois d’avril, des syndicats avaient sonné la cloche, évoquant des "stocks de fourrage déjà trop faibles".',
    ],
  ])('%s', (_who, name, paragraph) => {
    expect(shownIn([paragraph], 'fr')).toEqual([name]);
  });
});

it('in German a title before a name is a role, and one person', () => {
  expect(
    shownIn(
      ['Bürgermeisterin Anna Berg kam am Montag. „Die Brücke muss weg, das ist klar“, sagte Berg.'],
      'de',
    ),
  ).toEqual(['Anna Berg [Bürgermeisterin]']);
  expect(
    shownIn(
      ['Nach den Worten von Baudezernent Jörg Maier ist „die Brücke nicht mehr zu retten und muss weg“.'],
      'de',
    ),
  ).toEqual(['Jörg Maier [Baudezernent]']);
});

describe('a thing that a sentence is about, before the words that tell who said so', () => {
  const sentence = (teller: string) =>
    `The old bridge carries eleven thousand cars, ${teller}: “I hear that ${WORDS}.”`;
  it.each([
    ['a name', 'Colm Bell [the county surveyor]', 'Mr Bell said, adding'],
    ['a name with its hearers', 'Colm Bell [the county surveyor]', 'Bell told reporters on site, adding'],
    ['a name behind its verb', 'Ann Reed', 'said Ann Reed, adding'],
    ['a name, and a second verb', 'Colm Bell [the county surveyor]', 'Bell said, and added'],
    ['somebody without a name', 'a spokeswoman', 'a spokeswoman told reporters, adding'],
  ])('%s', (_who, name, teller) => {
    expect(shownIn(['Colm Bell, the county surveyor, measured the piers.', sentence(teller)])).toEqual([
      name,
    ]);
  });
});

it('a bare surname means whom the article tells of, not whom a quote names', () => {
  const shown = shownIn([
    'Lena Brandt, his widow, spoke of her late husband Karl Brandt. “I loved Karl, and Karl loved the sea,” Lena Brandt said.',
    `“Karl would know that ${WORDS},” Brandt added.`,
  ]);
  expect(shown.at(-1)).toMatch(/^Lena Brandt\b/);
});

it('an adverb before the verb is no part of who else speaks', () => {
  const article = articleFromParagraphs({
    paragraphs: [`Ann Bell came home. Another reportedly said: “${WORDS} or never.”`],
    language: 'en',
  });
  const analysis = analyse(article, packFor('en'));
  const [turn] = readQuotes(analysis, findPeople(analysis)).turns;
  const mention = turn?.decision?.referent.person.mention;
  expect(mention && article.text.slice(mention.start, mention.end)).toBe('Another');
});

describe('A wrong neighbour of the verb', () => {
  it.each([
    ['who hears', `The foreman, Colm Bell, told the Fen Post “${WORDS}.”`, 'Colm Bell'],
    [
      'who hears a teller whom a comma parts',
      `Colm Bell, a foreman, told the Fen Post “${WORDS}.”`,
      'Colm Bell',
    ],
    [
      'where a house stands',
      `As Ann Reed, a professor at the University of Fenland, Marlow, notes, “${WORDS}.”`,
      'Ann Reed',
    ],
    [
      'whom a fronted body names',
      `After the loss at Fen United, Oliver, the captain, said: “${WORDS}.”`,
      'Oliver',
    ],
  ])('%s', (_which, sentence, name) => {
    expect(shownIn([sentence]).map((shown) => shown?.split(' [')[0])).toEqual([name]);
  });

  it('a study is called without the verb that stands behind its place', () => {
    const lede = 'The study of millers in Leeds showed that flour had grown dear.';
    expect(shownIn([lede, `“${WORDS},” the study says.`])).toEqual(['The study of millers in Leeds']);
  });

  it('a member of a parliament is named behind the seat', () => {
    const shown = shownIn(['Fen and West Marsh MSP Colm Bell backed it.', `“${WORDS},” he said.`]);
    expect(shown[0]).toMatch(/^Colm Bell\b/);
  });
});
