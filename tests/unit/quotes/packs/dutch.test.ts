import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'nl');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '“De brug gaat in maart weer open”, zegt Lotte Hoekema.',
      'Burgemeester Jurre Dijkman zei gisteren dat het plein “te klein is voor een markt”.',
      'Vorige week waarschuwde Ria Stam: “Zonder de vissers tekenen we niets.”',
      'Volgens Bas Koolhaas is de bouw “een ramp voor de hele wijk”.',
      '“Niemand heeft ons ooit iets gevraagd”, aldus wethouder Petra Wierda.',
    ),
  ).toEqual(['Lotte Hoekema', 'Jurre Dijkman', 'Ria Stam', 'Bas Koolhaas', 'Petra Wierda']);
});

it('keeps the parts of a Dutch surname together', () => {
  expect(speakers('‘Het slib komt elk jaar hoger te staan’, zegt Ria van der Stam.')).toEqual([
    'Ria van der Stam',
  ]);
});

it('tells hij from zij', () => {
  expect(
    speakers(
      'Lotte Hoekema en Bas Koolhaas leiden de haven.',
      '“Niemand wil het probleem zien”, verzucht ze.',
    ),
  ).toEqual(['Lotte Hoekema']);
});

it('takes het before a noun for an article', () => {
  expect(speakers('“Een schaap eet wat een machine laat staan”, aldus het rapport.')).toEqual([
    'het rapport',
  ]);
});

it('reads a surname with its particle, at a sentence’s head too', () => {
  expect(
    speakers(
      'Trainer Gijs van Dorsten koos voor een jonge ploeg. Daar was Bram de Wit blij mee.',
      '„Hij traint al een maand met ons mee”, zegt Van Dorsten.',
      'De Wit: „Ik had het helemaal niet verwacht.”',
      'Van Dorsten: „Zondag begint hij gewoon aan de aftrap.”',
    ),
  ).toEqual(['Gijs van Dorsten', 'Bram de Wit', 'Gijs van Dorsten']);
});

it('takes a name and a colon for a label, one name alone as well', () => {
  expect(
    speakers('Drie spelers vertellen over hun rol.', 'Saar: ‘Ik speel een meisje dat nooit lacht.’'),
  ).toEqual(['Saar']);
});

it('reads “volgens hem” and what a paper says', () => {
  expect(
    speakers(
      'Wethouder Bram de Wit noemt het plan haalbaar. Volgens hem is de brug “in één zomer klaar voor gebruik”.',
      'In de bouwbrief staat: “Wij sluiten de weg nooit langer dan een week af.”',
    ),
  ).toEqual(['Bram de Wit', 'de bouwbrief']);
});

it('takes no compound for a name', () => {
  expect(
    speakers(
      'Minister Gijs van Dorsten stelt het besluit uit.',
      '„Wij nemen er de tijd voor die nodig is”, aldus de RVP-bewindsman.',
    ),
  ).toEqual(['Gijs van Dorsten']);
});

it('takes no paper behind its noun for who speaks in it', () => {
  expect(
    speakers(
      'In een verklaring in de Lindense krant De Vloed zegt het leger enkel "noodzakelijke oefeningen bij de dijk" te hebben gehouden.',
    ),
  ).toEqual(['het leger']);
});

it('ends a name before the body that it speaks for', () => {
  expect(
    speakers(
      '"De bestuurder had niet genoeg gerust", vertelt Willem Bakker van de Lindense politie.',
      '"Wij wachten al jaren op deze brug", zegt Jan van der Molen van Dorpsbelang.',
    ),
  ).toEqual(['Willem Bakker', 'Jan van der Molen']);
});

it('reads whose reaction it was', () => {
  expect(
    speakers('"Dit had niemand van ons zien aankomen", luidt de reactie van burgemeester Lotte Vermeer.'),
  ).toEqual(['Lotte Vermeer']);
});
