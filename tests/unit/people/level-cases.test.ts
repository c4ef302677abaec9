import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

/** How each person of an article is named, with the number of mentions. */
function peopleIn(language: string, ...paragraphs: string[]): readonly string[] {
  const article = articleFromParagraphs({ paragraphs, language });
  return findPeople(analyse(article, packFor(article.language))).persons.map(
    ({ mention, mentions }) => `${slice(article.text, mention)} ${mentions.length}`,
  );
}

describe('names in other cases', () => {
  it('are mentions of the one whom the nominative names', () => {
    expect(
      peopleIn(
        'cs',
        'Soud omezil Michala Hruboně. Starosta Michal Hruboň se odvolal.',
        'Podle Hruboně je to omyl.',
      ),
    ).toEqual(['Michal Hruboň 3']);
    expect(
      peopleIn(
        'pl',
        'Wczoraj pytano Zenona Korczaka o chleb. Zenon Korczak zaprzecza, a rower Korczaka stoi.',
      ),
    ).toEqual(['Zenon Korczak 3']);
  });

  it('have the first name that the article has elsewhere', () => {
    expect(peopleIn('cs', 'Podle Karla Hnízdila je voda dole, řekl Karel Hnízdil.')).toEqual([
      'Karel Hnízdil 2',
    ]);
    expect(peopleIn('cs', 'Podle Jindřicha Sychra je voda dole. Mlynář Jindřich Sychro odešel.')).toEqual([
      'Jindřich Sychro 2',
    ]);
  });

  it('keep a wife and a husband apart', () => {
    expect(
      peopleIn(
        'cs',
        'Kateřina Hanzalová mlčí. Starosta Jan Hanzal odešel. Tam stojí dům Hanzalové i auto Hanzala.',
      ),
    ).toEqual(['Kateřina Hanzalová 2', 'Jan Hanzal 2']);
  });

  it('hang on a name by an apostrophe in Turkish', () => {
    expect(
      peopleIn('tr', 'Dün Aysel Tunalıgil’in evinde toplandılar. Orada Aysel Tunalıgil konuştu.'),
    ).toEqual(['Aysel Tunalıgil 2']);
  });

  it('end in a bare s in Scandinavia', () => {
    expect(peopleIn('no', 'I går ringte Sigrun Aasbø. Så svarte Aasbøs bror.')).toEqual(['Sigrun Aasbø 2']);
  });

  it('begin at a first name, behind the genitive that hangs on an office', () => {
    expect(
      peopleIn(
        'pl',
        'Wczoraj mówił o tym prezes Rady Gminy Zenon Korczak. Spotkał się z premierem Litwy Wiktorem Lazarem.',
      ),
    ).toEqual(['Zenon Korczak 1', 'Wiktorem Lazarem 1']);
    expect(peopleIn('cs', 'Mlčí prý i mluvčí České pošty Jindřich Sychro.')).toEqual(['Jindřich Sychro 1']);
  });
});

describe('roles', () => {
  function rolesIn(language: string, paragraph: string): readonly string[] {
    const article = articleFromParagraphs({ paragraphs: [paragraph], language });
    return findPeople(analyse(article, packFor(article.language))).persons.map(
      ({ mention, roles }) =>
        `${slice(article.text, mention)}: ${roles.map((role) => slice(article.text, role)).join('/')}`,
    );
  }

  it('take their field along, and not what a preposition governs', () => {
    expect(rolesIn('pl', 'Tak powiedział minister obrony narodowej Zenon Korczak.')).toEqual([
      'Zenon Korczak: minister obrony narodowej',
    ]);
    expect(rolesIn('pl', 'Tak powiedział po meczu nowy trener Zenon Korczak.')).toEqual([
      'Zenon Korczak: nowy trener',
    ]);
  });
});
