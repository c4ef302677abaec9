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
