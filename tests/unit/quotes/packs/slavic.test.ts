/** Polish and Czech: verbs without a subject, names in cases, marks that open low. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

describe('polish', () => {
  const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'pl');

  it('reads the orders of attribution', () => {
    expect(
      speakers(
        '„Czekaliśmy na ten most jedenaście lat” – powiedziała Hanna Wilczek.',
        'Burmistrz Tomasz Gawlik stwierdził, że droga „jest o wiele za wąska dla dzieci”.',
        'Według Marii Zaborskiej plan jest „kpiną z całej naszej wsi”.',
        'Jan Ostrowiec napisał: „Wrócimy, kiedy tylko śnieg stopnieje”.',
      ),
    ).toEqual(['Hanna Wilczek', 'Tomasz Gawlik', 'Marii Zaborskiej', 'Jan Ostrowiec']);
  });

  it('passes by a paper’s name in marks on the way from the verb to its subject', () => {
    expect(
      speakers(
        '– Nie zamkniemy tej drogi przed zimą – zapewniła w rozmowie z „Rz” Hanna Wilczek, rzecznik Drogowiku.',
      ),
    ).toEqual(['Hanna Wilczek']);
  });

  it('hears from the verb whether a man or a woman holds the office', () => {
    expect(
      speakers(
        'Hanna Wilczek długo milczała. Potem odwołano Piotra Gawlika, a radni wyszli.',
        '„Nikt mnie o zdanie nie pytał” – napisała wczoraj wicepremier.',
      ),
    ).not.toContain('Piotra Gawlika');
  });

  it('does not take a club in the genitive for its trainer', () => {
    const [speaker] = speakers(
      'Trener Karol Drozd chwalił zespół. Trener Zielonych przyznał, że było trudno. – Zagramy tak samo za tydzień – dodał.',
    );
    // By his name, or by the whole phrase.
    expect(speaker).toMatch(/^(?:Karol Drozd|Trener Zielonych)$/);
  });

  it('finds a body behind the paper in which it said so', () => {
    expect(
      speakers('„Droga będzie zamknięta do końca zimy” – poinformowała w komunikacie lokalna policja.'),
    ).toEqual(['lokalna policja']);
  });

  it('reads verbs of neuter bodies', () => {
    expect(speakers('„Droga będzie zamknięta do końca zimy” – poinformowało ministerstwo.')).toEqual([
      'ministerstwo',
    ]);
  });

  it('hears speech behind a dash', () => {
    expect(speakers('– To był bardzo długi dzień dla nas wszystkich – mówi Hanna Wilczek.')).toEqual([
      'Hanna Wilczek',
    ]);
  });

  it('knows who the mayor is by the noun alone', () => {
    expect(
      speakers(
        'Burmistrz Tomasz Gawlik otworzył most w poniedziałek.',
        '„To wielki dzień dla naszej wsi” – mówi burmistrz.',
      ),
    ).toEqual(['Tomasz Gawlik']);
  });

  it('shows no body that holds nobody’s office', () => {
    expect(
      speakers(
        '– Kibice są u nas bezpieczni – powiedział szef zespołu Białego Domu do spraw turnieju.',
        '– Ta droga jest za wąska dla autobusów – dodał polityk PiS.',
      ).filter((name) => name === 'Białego Domu' || name === 'PiS'),
    ).toEqual([]);
  });

  it('lets a verb of nobody mean nobody who has a name', () => {
    expect(
      speakers(
        '„Zima wróci jeszcze raz na całe dwa tygodnie” – podała Fundacja Lipowa, którą wspiera Hanna Wilczek.',
        '„Śnieg stopnieje najpóźniej w połowie lutego” – czytamy dalej.',
      ),
    ).toEqual(['Fundacja Lipowa', 'Fundacja Lipowa']);
  });

  it('takes no country for its president', () => {
    expect(
      speakers(
        'Prezydent Jan Orłowski przemawiał w sobotę do studentów.',
        '– Najważniejsza jest dla nas niepodległość sąsiadów – ocenił prezydent Finlandii.',
      ),
    ).not.toContain('Finlandii');
  });

  it('begins no phrase with its verb', () => {
    expect(
      speakers('Dlatego – jak argumentuje ekspert – „nie będzie tej zimy żadnego objazdu”.'),
    ).not.toContain('argumentuje ekspert');
  });

  it('knows first names from farther east in Polish letters', () => {
    expect(
      speakers('– Rozmowy trwały pięć długich godzin – oświadczył rzecznik prezydenta Rosji Dmitrij Orłow.'),
    ).toEqual(['Dmitrij Orłow']);
  });
});

describe('czech', () => {
  const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'cs');

  it('passes by the letters of a body on the way from an office to its holder', () => {
    expect(
      speakers('„Ceny služeb rostou nejrychleji ze všeho,“ míní guvernér České zimní banky (ČZB) Jan Lípa.'),
    ).toEqual(['Jan Lípa']);
  });

  it('reads the orders of attribution', () => {
    expect(
      speakers(
        '„Na ten most jsme čekali jedenáct let,“ řekla Jana Kolářová.',
        'Starosta Pavel Hrubý uvedl, že cesta „je pro děti příliš úzká a tmavá“.',
        'Podle Petra Dvořáka je plán „výsměchem celé naší vesnici“.',
        'Jiří Malina napsal: „Vrátíme se, jakmile roztaje sníh.“',
      ),
    ).toEqual(['Jana Kolářová', 'Pavel Hrubý', 'Petra Dvořáka', 'Jiří Malina']);
  });

  it('knows who the mayor is by the noun alone', () => {
    expect(
      speakers(
        'Starosta Pavel Hrubý otevřel most v pondělí.',
        '„Je to velký den pro naši vesnici,“ říká starosta.',
      ),
    ).toEqual(['Pavel Hrubý']);
  });
});

describe('an office right before a surname that ends like a genitive', () => {
  const POLISH = 'Minister Jan Orłowski mówił wczoraj o nowych drogach i o kolei.';
  const CZECH = 'Ministr Pavel Kotlář mluvil včera o nových silnicích a o železnici.';

  it.each([
    ['pl', POLISH, '„Zbudujemy ten most przed zimą i bez długów” – powiedział minister', 'Popescu'],
    ['pl', POLISH, '„Zbudujemy ten most przed zimą i bez długów” – powiedział minister', 'Kolej'],
    ['pl', POLISH, '„Zbudujemy ten most przed zimą i bez długów” – powiedział trener', 'Matej'],
    ['pl', POLISH, '„Zbudujemy ten most przed zimą i bez długów” – powiedział trener', 'Zhou'],
    ['cs', CZECH, '„Postavíme ten most ještě před zimou,“ řekl ministr', 'Petrů'],
    ['cs', CZECH, '„Postavíme ten most ještě před zimou,“ řekl poslanec', 'Martinů'],
  ])('is its bearer’s (%s): %s %s %s', (language, before, said, name) => {
    expect(speakersIn([before, `${said} ${name}.`], language)).toEqual([name]);
  });

  it.each([
    ['pl', POLISH, '„Zbudujemy ten most przed zimą i bez długów” – powiedział minister Zielonych.'],
    ['pl', POLISH, '„Zbudujemy ten most przed zimą i bez długów” – powiedział trener Zielonych.'],
    ['cs', CZECH, '„Postavíme ten most ještě před zimou,“ řekl trenér Nagyové.'],
    ['cs', CZECH.replace('Ministr', 'Trenér'), '„Postavíme ten most ještě před zimou,“ řekl trenér Nagyové.'],
  ])('with an owner behind it is nobody else’s (%s): %s %s', (language, before, said) => {
    const [speaker] = speakersIn([before, said], language);
    expect(before).not.toContain(speaker ?? 'nobody');
  });

  it('is the one’s who holds it there', () => {
    expect(
      speakersIn(
        [
          CZECH.replace('Ministr', 'Trenér Nagyové'),
          '„Postavíme ten most ještě před zimou,“ řekl trenér Nagyové.',
        ],
        'cs',
      ),
    ).toEqual(['Pavel Kotlář']);
  });
});

it('takes the full name that ends a phrase of office', () => {
  expect(
    speakersIn(
      [
        '„Musíme to opravit ještě letos,“ uvedla ředitelka muzea Tereza Martínková.',
        '„Nic jsme zatím nepodepsali,“ řekl náměstek ministra zdravotnictví Martin Janečka.',
      ],
      'cs',
    ),
  ).toEqual(['Tereza Martínková', 'Martin Janečka']);
});

it('tells a paper in capitals from the surname behind it', () => {
  expect(
    speakersIn(
      ['Zpěvák Miroslav Stehlík vydal desku.', '„Trvalo to celé tři dlouhé roky,“ řekl HN Stehlík.'],
      'cs',
    ),
  ).toEqual(['Miroslav Stehlík']);
});
