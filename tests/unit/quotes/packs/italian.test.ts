import { describe, expect, it } from 'vitest';
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

describe('The sentence behind', () => {
  it.each([
    ['«Ci hanno lasciati soli con la frana». Ad accusare la Regione è la sindaca Carla Ossoli.'],
    ['«Ci hanno lasciati soli con la frana». A lanciare l’allarme è la sindaca Carla Ossoli.'],
    ['«Ci hanno lasciati soli con la frana». È quanto ha dichiarato la sindaca Carla Ossoli.'],
    ['«Ci hanno lasciati soli con la frana». È questo il nuovo appello della sindaca Carla Ossoli.'],
  ])('tells who spoke: %s', (story) => {
    expect(speakersIn([story], 'it')).toEqual(['Carla Ossoli']);
  });
});

it('reads what stands between two dashes as the attribution', () => {
  expect(
    speakersIn(
      [
        'La geologa Carla Ossoli studia la valle.',
        '«La frana - ha detto ai cronisti presenti - si muove ogni giorno di più».',
      ],
      'it',
    ),
  ).toEqual(['Carla Ossoli']);
});

it('reads whoever stands behind "così", with a colon or without', () => {
  expect(
    speakers(
      '"Torno a casa con tre accordi firmati e una cartolina": così la ministra Lara Conti durante una sosta a Oslo.',
      '«Il molo va chiuso prima dell’inverno»: così il comandante del porto, al termine della riunione.',
      '«Nessuno ci ha avvertiti della frana»: lo ha detto Dario Neri, mugnaio di Pievalta.',
    ),
  ).toEqual(['Lara Conti', 'il comandante del porto', 'Dario Neri']);
});

describe('Who is named last', () => {
  it.each([
    [
      "Il sindaco Tullio Bertani ha telefonato a Carla Ossoli. Quest'ultima ha risposto: «Non lascerò la mia casa a nessuno».",
    ],
    [
      'La pm Livia Marangoni ha interrogato uno dei presenti, Carla Ossoli. Quest’ultima ha dichiarato che «la gente usciva di corsa dal locale».',
    ],
  ])('is meant by the latter: %s', (story) => {
    expect(speakersIn([story], 'it')).toEqual(['Carla Ossoli']);
  });

  it('is no woman where the latter is a man', () => {
    expect(
      speakers(
        'La pm Carla Ossoli ha interrogato Dario Fontanel. Questi ha dichiarato che «la gente usciva di corsa dal locale».',
      ),
    ).toEqual(['Dario Fontanel']);
  });

  it('is not meant where a noun follows', () => {
    expect(
      speakers(
        "Il geologo Tullio Bertani ha scritto a Dario Fontanel. Quest'ultimo inverno, ha detto Bertani, «la frana si è mossa di tre metri».",
      ),
    ).toEqual(['Tullio Bertani']);
  });
});

describe('A relative clause', () => {
  it.each([
    [
      'Un timore condiviso anche da Carla Ossoli che, sul calendario dei lavori, ha detto: «Sarà un mese lungo per tutti».',
    ],
    [
      'La frana si muove ancora, scrive la dott.ssa Carla Ossoli, presidente del comitato, che aggiunge: «Nessuno ha pagato i danni».',
    ],
    [
      'Il consiglio ha convalidato l’elezione di Carla Ossoli, che ha voluto precisare: «Non entrerò nel merito della vicenda».',
    ],
  ])('tells who spoke: %s', (story) => {
    expect(speakersIn([story], 'it')).toEqual(['Carla Ossoli']);
  });
});

describe('The paragraph behind a quotation that fills its own', () => {
  it.each([
    ["E' quanto sottolineato da Carla Ossoli, sindaca di Pievalta, a margine della fiera."],
    ['Lo ha detto Carla Ossoli, sindaca di Pievalta, a margine della fiera.'],
  ])('tells who spoke: %s', (behind) => {
    expect(speakers('«Ci aspettiamo un anno migliore di questo».', behind)).toEqual(['Carla Ossoli']);
  });

  it('tells nothing of a quotation with more beside it', () => {
    expect(
      speakers(
        'Livia Marangoni dirige il porto. «Ci aspettiamo un anno migliore di questo».',
        'Lo ha detto Carla Ossoli, sindaca di Pievalta, a margine della fiera.',
      ),
    ).not.toEqual(['Carla Ossoli']);
  });
});

it('has nobody speak of whom a preposition of topic names before the colon', () => {
  expect(
    speakers(
      'Il tecnico Tullio Bertani ha parlato dopo la gara: «Abbiamo lottato fino alla fine». Su Dario Fontanel: «Non ho mai visto due errori così».',
    ),
  ).toEqual(['Tullio Bertani', 'Tullio Bertani']);
});

it('reads a cleft before the colon', () => {
  expect(speakers("A lanciare l'allarme è Carla Ossoli: «Questa frana va fermata adesso».")).toEqual([
    'Carla Ossoli',
  ]);
});
