import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'it');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '«Il ponte riaprirà a marzo», ha detto Livia Marangoni.',
      'Il sindaco, Tullio Bertani, ha spiegato che la piazza «non può più ospitare il mercato».',
      'Ornella Sacchi avverte: “Non firmeremo niente senza i pescatori”.',
      "Secondo Dario Fontanel, il cantiere è “una disgrazia per l'intero quartiere”.",
      '“Nessuno ci ha mai chiesto niente”, ha dichiarato ieri in conferenza stampa la ministra Paola Venier.',
    ),
  ).toEqual(['Livia Marangoni', 'Tullio Bertani', 'Ornella Sacchi', 'Dario Fontanel', 'Paola Venier']);
});

it('cuts what stands between dashes out of the marks', () => {
  expect(
    told(
      ['«Ho visto salire il fiume - racconta Tullio Bertani, mugnaio di Pievalta - e ho chiuso tutto».'],
      'it',
    ),
  ).toEqual([['Tullio Bertani', 'Ho visto salire il fiume e ho chiuso tutto']]);
});

it('gives a verb without a subject the last one', () => {
  expect(
    speakers('Livia Marangoni dirige il porto. «Il fango sale ogni anno», ammette. «Nessuno vuole vederlo.»'),
  ).toEqual(['Livia Marangoni']);
});

it('means by a title the one who bears it', () => {
  expect(
    speakers(
      'La sindaca Livia Marangoni ha ricevuto Dario Fontanel.',
      '«La pesca non finirà domani mattina», ha assicurato la sindaca.',
    ),
  ).toEqual(['Livia Marangoni']);
});
