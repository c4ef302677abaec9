/** Polish and Czech: what an office is called, in which case it stands, and what somebody is said to have said. */
import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

it.each([
  [
    'pl',
    'Portal poprosił o komentarz rzecznika policji Jana Orlickiego.',
    '– To nieprawda, że nic w tej sprawie nie robimy – odpowiedział rzecznik.',
    'Jana Orlickiego',
  ],
  [
    'pl',
    'Premier Piotr Sowa przyjechał wczoraj do Opola na otwarcie mostu.',
    '– Ten most będzie służył wszystkim mieszkańcom regionu – powiedział szef rządu.',
    'Piotr Sowa',
  ],
  [
    'pl',
    'O drodze mówił w poniedziałek poseł Piotr Sowa.',
    '– Ta droga będzie służyła wszystkim mieszkańcom regionu – powiedział parlamentarzysta.',
    'Piotr Sowa',
  ],
  [
    'pl',
    'O zmianach w szkole opowiedziała nam Hanna Wilczek, nauczycielka z Łodzi.',
    '– Dzieci będą miały o wiele mniej lekcji niż dotąd – stwierdziła pedagożka.',
    'Hanna Wilczek',
  ],
  [
    'cs',
    'Zeptali jsme se ředitele nemocnice Petra Kotlára.',
    '„Situace je vážná a volných lůžek je velmi málo,“ řekl ředitel.',
    'Petra Kotlára',
  ],
])('An office means who holds it, in whatever case or words: %s %s', (language, before, quote, speaker) => {
  expect(speakersIn([before, quote], language)).toEqual([speaker]);
});

it('“szef fińskiego rządu” is no “szef polskiego rządu”', () => {
  expect(
    speakersIn(
      [
        'W Opolu gościł szef fińskiego rządu Jan Lahtela. Na lotnisku czekali na niego mieszkańcy.',
        '– Ten most będzie służył wszystkim mieszkańcom regionu – stwierdził szef polskiego rządu.',
      ],
      'pl',
    ),
  ).not.toContain('Jan Lahtela');
});

it('reads what somebody is said to have said', () => {
  expect(
    told(
      ['– Ktoś nas w tej sprawie na pewno zawiedzie – miał powiedzieć prezydent Sowa. Potem wyszedł.'],
      'pl',
    ),
  ).toEqual([['Sowa', 'Ktoś nas w tej sprawie na pewno zawiedzie']]);
  expect(
    speakersIn(
      ['Hanna Wilczek miała dodać, że sąsiad musi „zamykać furtkę na dwa spusty każdego wieczora”.'],
      'pl',
    ),
  ).toEqual(['Hanna Wilczek']);
  expect(
    speakersIn(['„Existuje možnost, že nás někdo v této věci zradí,“ měl říct prezident Kotlár.'], 'cs'),
  ).toEqual(['Kotlár']);
});

it('A verb that opens its sentences is nobody’s name, and what has another case no subject', () => {
  expect(
    speakersIn(
      [
        'Hanna Wilczek mówiła o drodze. Wskazała wobec tego, że „na budowę miały wpływ mrozy ostatnich tygodni”. Wskazała też na deszcz.',
        'W połowie swojego obchodu przypomniała, że droga „już przy pierwszej łopacie podzieliła całą wieś”.',
      ],
      'pl',
    ),
  ).toEqual(['Hanna Wilczek', 'Hanna Wilczek']);
});

it('Czech offices have other names as well', () => {
  expect(
    speakersIn(
      [
        'Premiér Petr Kotlár přijel včera do Brna.',
        '„Nový most bude sloužit všem lidem v kraji,“ řekl šéf vlády.',
      ],
      'cs',
    ),
  ).toEqual(['Petr Kotlár']);
});

it('What nobody’s verb passes on is nobody’s whom the sentences around name, but somebody’s who has written', () => {
  const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'pl');
  expect(
    speakers(
      'W Opolu doszło do wypadku, w którym ranna została Hanna Wilczek. „Kierowca był trzeźwy i sam wezwał pomoc” – podano w komunikacie.',
    ),
  ).toEqual([undefined]);
  expect(
    speakers('Hanna Wilczek milczała. W liście do rady pytano: „Kto odpowie za ten bałagan w szkołach?”'),
  ).toEqual([undefined]);
  expect(
    speakers(
      'Hanna Wilczek napisała do rady list. „Nie zgadzamy się na zamknięcie naszej szkoły” – czytamy w liście.',
    ),
  ).toEqual(['Hanna Wilczek']);
});
