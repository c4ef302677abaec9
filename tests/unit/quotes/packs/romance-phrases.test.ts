/** Phrases, marks and verbs around a quote that Spanish, French, Italian and Portuguese read alike. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const check = (language: string, story: string, speaker: string) =>
  expect(speakersIn(story.split(' ¶ '), language)).toEqual([speaker]);

describe('“ONG” in capitals', () => {
  it.each([
    [
      'es',
      'El ministro Julio Almagro visitó ayer el puerto. ¶ También este domingo, el Comité de la Cruz Verde ha denunciado el robo de dos camiones. “Estamos desconsolados por la pérdida de los camiones”, explica la ONG en una carta.',
      'Comité de la Cruz Verde',
    ],
    [
      'it',
      'Il ministro Giulio Almagro ha visitato ieri il porto. ¶ Domenica la Croce Verde ha denunciato il furto di due camion. «Siamo sconsolati per la perdita dei camion», spiega la ONG in un comunicato.',
      'Croce Verde',
    ],
    [
      'pt',
      'O ministro Júlio Almagro visitou ontem o porto. ¶ No domingo, o Instituto Cruz Verde denunciou o roubo de dois caminhões. “Estamos desolados com a perda dos caminhões”, explicou a ONG.',
      'Instituto Cruz Verde',
    ],
    [
      'fr',
      'Le ministre Jules Aumont a visité hier le port. ¶ Dimanche, la Croix Verte a dénoncé le vol de deux camions. « Nous sommes désolés de la perte des camions », explique l’ONG.',
      'l’ONG',
    ],
  ])('is a noun, which means the body in mind or nobody else: %s %s', check);
});

describe('an office with its field before the name', () => {
  it.each([
    [
      'it',
      'Walter Bini ha portato le carte in sala. Il presidente del comitato Daniele Fusi ha spiegato: «Le famiglie aspettano da anni una risposta».',
      'Daniele Fusi',
    ],
    [
      'es',
      'Luis Mora cerró la sesión. “No hay agua para todos este verano”, advirtió la directora general de salud pública Ana Prieto.',
      'Ana Prieto',
    ],
    [
      'pt',
      'Luís Moura prometeu verbas. “É preciso controlar a despesa”, diz o especialista em políticas públicas Renato Pires.',
      'Renato Pires',
    ],
    [
      'fr',
      'Luc Morin a promis des fonds. « Il faut contrôler la dépense », dit la conseillère en urbanisme Anne Conti.',
      'Anne Conti',
    ],
    [
      'pt',
      'Luís Moura prometeu verbas. O deputado do PLX Quintino Lobo falou de “um regime fiscal mais justo e simples”.',
      'Quintino Lobo',
    ],
  ])('names who speaks: %s %s', check);

  it.each([
    ['it', '«Le aule sono fredde da gennaio», ha detto la preside del liceo Giulio Monti.'],
    ['pt', '“As camas não chegam para todos”, disse a diretora do hospital Rui Gomes.'],
    ['it', '«Il campo è troppo piccolo per noi», ha detto il tecnico della squadra.'],
  ])('is not whoever its house is named after: %s %s', (language, story) => {
    expect(speakersIn([story], language)).not.toEqual(['Giulio Monti']);
    expect(speakersIn([story], language)).not.toEqual(['Rui Gomes']);
  });
});

it('parts the paper that heard it from who said it', () => {
  check(
    'it',
    '«I soldi non sono il problema», ha detto al Corriere della Costa Seth Arboldi.',
    'Seth Arboldi',
  );
});

describe('whose words they are, told by a relative clause', () => {
  it.each([
    ['it', 'L’allarme arriva da Mario Conti, secondo cui «il fiume è già fuori controllo».', 'Mario Conti'],
    [
      'it',
      'Lapidario il commento del cronista Jacopo Belli, per il quale “tutto questo mette malinconia”.',
      'Jacopo Belli',
    ],
    [
      'es',
      'Mostró su apoyo el alcalde Luis Mora, para quien, al margen de fechas, «lo importante es avanzar juntos».',
      'Luis Mora',
    ],
    ['pt', 'O aviso vem de Luís Moura, segundo o qual “a ponte não aguenta o inverno”.', 'Luís Moura'],
  ])('is its antecedent: %s %s', check);
});

describe('a verb that leads to one of saying', () => {
  it.each([
    [
      'es',
      'El alcalde Luis Mora recibió a Ana Prieto. Ana Prieto preguntó por Ciro. «Se ha ido por motivos personales», se limitó a decir el alcalde.',
      'Luis Mora',
    ],
    ['es', '«Hay que mirar adelante con calma», quiso destacar Ana Prieto.', 'Ana Prieto'],
    [
      'es',
      'Vino Luis Mora. Ana Prieto se apresuró a aclarar que «no habrá más recortes este año».',
      'Ana Prieto',
    ],
    ['it', '«Non ci saranno altri tagli», ha tenuto a precisare la sindaca Anna Conti.', 'Anna Conti'],
    ['pt', '“Não vamos recuar agora nem depois”, limitou-se a dizer Ana Rocha.', 'Ana Rocha'],
  ])('has its subject: %s %s', check);
});

describe('what commas set aside', () => {
  it.each([
    ['es', '“El chico no era ningún ladrón”, sentenció, por su parte, Ana Vera, otra vecina.', 'Ana Vera'],
    [
      'es',
      '"Estoy consternada y no puedo más", ha dicho a la agencia ABX, entre lágrimas Georgina Vidal, de 52 años.',
      'Georgina Vidal',
    ],
    ['it', '«La strada è chiusa da ieri», ha aggiunto, dal canto suo, l’assessore Ugo Neri.', 'Ugo Neri'],
    ['pt', '“A obra vai continuar”, disse, em entrevista à Rádio Sul, o vereador Rui Gomes.', 'Rui Gomes'],
    [
      'es',
      'Habló Luis Mora. «Volveremos el año que viene», dijo, en la plaza, y Ana Vera se fue.',
      'Luis Mora',
    ],
  ])('stands between a verb and its subject: %s %s', check);
});

describe('what cannot speak', () => {
  it.each([
    [
      'es',
      'Habló Ana Vera en la plaza. Más adelante indicó que «los vecinos reclaman más seguridad».',
      'Ana Vera',
    ],
    [
      'pt',
      'Rui Reis abriu o laboratório. O seu segundo laboratório veio depois, “na sua totalidade com alguma surpresa”.',
      'Rui Reis',
    ],
    [
      'it',
      'Una lettrice ha scritto al giornale. E raccontando il lungo viaggio di oggi ha detto: "Il treno ha due ore di ritardo".',
      'Una lettrice',
    ],
    ['it', '«Il treno è cancellato di nuovo - spiega un pendolare - e nessuno avvisa».', 'un pendolare'],
  ])('is no subject: %s %s', check);
});

it('gives a colon the one whose words its noun brings in', () => {
  check('it', 'Le parole di coach Teodoro Fusi (VBX): "Questa vittoria è davvero unica".', 'Teodoro Fusi');
});

describe('marks', () => {
  it('of two kinds hold one quote', () => {
    expect(
      told(['«Ho fatto il lavoro e mi hanno pagato poco", dice Luca Mori. Poi tace e se ne va.'], 'it'),
    ).toEqual([['Luca Mori', 'Ho fatto il lavoro e mi hanno pagato poco']]);
  });

  it('go on over a paragraph that has the closing one alone, with its clause', () => {
    expect(
      told(
        ['"Vogliamo dire due cose a tutti quanti.', 'La seconda è che siamo stanchi", conclude Luca Mori.'],
        'it',
      ),
    ).toEqual([['Luca Mori', 'Vogliamo dire due cose a tutti quanti. La seconda è che siamo stanchi']]);
  });

  it('tell what is said behind a dash that opens the paragraph', () => {
    expect(
      told(
        ['- "Non è una sentenza fondata sul nulla". Luca Mori commenta così la condanna di ieri.'],
        'it',
      ).map(([, words]) => words),
    ).toEqual(['Non è una sentenza fondata sul nulla']);
  });
});

describe('one quote or two', () => {
  it('is one around nothing but a clause', () => {
    expect(
      told(['"Ero in acqua col mio barchino" racconta Luca Mori "quando vedo un bambino da solo".'], 'it'),
    ).toEqual([['Luca Mori', 'Ero in acqua col mio barchino quando vedo un bambino da solo']]);
  });

  it('are two where the second has a verb of its own, listed or not', () => {
    expect(
      speakersIn(
        ['“Foi dos primeiros artigos da casa”, confessa Rui Reis. “Ele era perito em equipamentos”, situa.'],
        'pt',
      ),
    ).toEqual(['Rui Reis', 'Rui Reis']);
  });

  it('are two where whoever said the first is who thinks the second', () => {
    expect(
      told(
        ['«Se cumple un compromiso con todos», aseguraba Luis Mora, para quien «lo importante es avanzar».'],
        'es',
      ).map(([speaker]) => speaker),
    ).toEqual(['Luis Mora', 'Luis Mora']);
  });
});

describe('whose words a noun tells of', () => {
  it.each([
    [
      'it',
      '"Pensiamo a chi soffre la guerra". È questo l’ennesimo appello di pace di Anna Conti durante i saluti.',
      'Anna Conti',
    ],
    [
      'es',
      '«Anoche sentí que todo se terminaba». El que escribe es Ciro Vega, uno de los vecinos.',
      'Ciro Vega',
    ],
    [
      'it',
      'Anna Conti ride davanti a Luca Mori e lui per nulla divertito: «Che cosa mi fai adesso?»',
      'Luca Mori',
    ],
  ])('%s %s', check);
});

describe('who is nobody', () => {
  it.each([
    [
      'it',
      'Anna Conti è in aula. E, sulla legge Severi che tutti conoscono, dice: "Non mi sembra per nulla sbagliata".',
      'Anna Conti',
    ],
    [
      'it',
      'Il segretario del Pzl Guglielmo Epardi commenta la condanna, aggiungendo: "Nessuno è sopra la legge".',
      'Guglielmo Epardi',
    ],
  ])('%s %s', check);
});

it('hears nobody in a street', () => {
  const story = 'Corso Emilio Neri perde una bottega. “A 77 anni è giusto smettere di lavorare”.';
  expect(speakersIn([story], 'it')).toEqual([undefined]);
});

it('leaves a name with the office that hangs on a preposition', () => {
  const speakers = (story: string, language: string) => speakersIn([story], language);
  expect(
    speakers(
      'El geógrafo Iker Pons, acompañado del alcalde, Luis Mora, señaló que «la presa no aguanta más».',
      'es',
    ),
  ).toEqual(['Iker Pons']);
  expect(
    speakers('La portavoz del alcalde, Ana Prieto, señaló que «la presa no aguanta el invierno».', 'es'),
  ).toEqual(['Ana Prieto']);
});
