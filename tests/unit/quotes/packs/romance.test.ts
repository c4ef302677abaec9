/** What Spanish, French, Italian and Portuguese do alike. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const check = (language: string, story: string, speaker: string) =>
  expect(speakersIn(story.split(' ¶ '), language)).toEqual([speaker]);

describe('who heard it', () => {
  it.each([
    ['es', 'Luis Mora salía del juzgado. «Es una vergüenza absoluta», le dijo a Ana Ruiz.', 'Luis Mora'],
    ['it', 'Luca Mori usciva dal tribunale. «È una vergogna assoluta», ha detto ad Anna Russo.', 'Luca Mori'],
    ['pt', 'Luís Moura saía do fórum. “É uma vergonha absoluta”, disse a jornalistas.', 'Luís Moura'],
    ['pt', '“Não haverá mais perguntas hoje”, disse a repórteres a ministra Ana Rocha.', 'Ana Rocha'],
    ['pt', '“Não haverá mais perguntas hoje”, disse a vizinha. A chuva segue.', 'a vizinha'],
  ])('does not speak: %s %s', check);
});

describe('an office', () => {
  it.each([
    [
      'es',
      'El alcalde, Luis Mora, recibió a la ministra Ana Prieto. «La calle quedará preciosa», aseguró el regidor.',
      'Luis Mora',
    ],
    [
      'it',
      'Il sindaco, Luca Mori, ha visto la ministra Anna Conti. «La strada sarà pronta a maggio», promette il primo cittadino.',
      'Luca Mori',
    ],
    [
      'fr',
      'Le maire, Luc Morin, a reçu la ministre Anne Conti. « La rue sera prête en mai », promet l’édile.',
      'Luc Morin',
    ],
    [
      'pt',
      'O ministro Luís Moura e a advogada Ana Couto discutiram. “O decreto sai amanhã”, garantiu o governante.',
      'Luís Moura',
    ],
  ])('goes by another word: %s %s', check);

  it.each([
    [
      'it',
      '«Questa rete è un disastro per tutti», scrive il deputato di Lega Blu e segretario della commissione, Michele Anzani.',
      'Michele Anzani',
    ],
    [
      'it',
      '«Non ci sarà nessun taglio» è il commento del vicesegretario Pl, Andrea Orsini.',
      'Andrea Orsini',
    ],
    [
      'pt',
      'Na avaliação do advogado da empresa, Mauro Lemos, a pena “ignora três laudos independentes”.',
      'Mauro Lemos',
    ],
  ])('leads to its name: %s %s', check);
});

describe('a surname', () => {
  it.each([
    ['fr', '« Il faut reprendre le travail maintenant », a assuré Bruno Le Maire.', 'Bruno Le Maire'],
    ['it', '«Non ci sarà nessun taglio», ha detto la ministra, Marzia Colonnello.', 'Marzia Colonnello'],
    [
      'pt',
      '“Não cabe ao tribunal decidir”, disse a juíza Karina de Oliveira e Silva.',
      'Karina de Oliveira e Silva',
    ],
  ])('may be an office, or two words: %s %s', check);

  it('is the person’s rather than the firm’s', () => {
    expect(
      speakersIn(
        [
          'La Filatura Bellini chiude. «Parlerò con tutti gli operai», promette Carlo Bellini.',
          '«Non ci dormo più la notte», confessa Bellini.',
        ],
        'it',
      ),
    ).toEqual(['Carlo Bellini', 'Carlo Bellini']);
  });
});

describe('papers and bodies', () => {
  it.each([
    ['es', '«La presa presentaba grietas evidentes», se lee en el informe.', 'el informe'],
    ['it', 'Nel decreto si legge che la misura è «necessaria e non più rinviabile».', 'decreto'],
    ['fr', '« Le barrage présentait des fissures évidentes », peut-on lire dans le rapport.', 'le rapport'],
    ['pt', '“A barragem apresentava rachaduras evidentes”, lê-se no relatório.', 'relatório'],
    ['fr', 'D’après Anne Roux, le plan « arrive tard et mal partout ».', 'Anne Roux'],
    ['es', 'El incendio sigue. «No sabemos adónde ir», explican desde la plataforma.', 'la plataforma'],
    ['it', '«Ci hanno inviato le immagini ieri», hanno affermato da Beeopia.', 'Beeopia'],
    [
      'es',
      'Ana Ruiz no quiso hablar. ¶ La Agencia del Agua pidió calma. «La situación está controlada», señaló en una nota.',
      'Agencia del Agua',
    ],
  ])('speak: %s %s', check);
});

describe('the sentence behind a quote', () => {
  it.each([
    ['es', '«Nos han mentido desde marzo». La frase es de Marta Ruiz, delegada sindical.', 'Marta Ruiz'],
    ['it', '«Ci hanno mentito da marzo». A dirlo è Marta Russo, delegata sindacale.', 'Marta Russo'],
    ['it', '«Ci hanno mentito da marzo», così Marta Russo su Facebook.', 'Marta Russo'],
    [
      'fr',
      '« On nous a menti depuis mars. » C’est en ces termes que Marie Rousseau a réagi.',
      'Marie Rousseau',
    ],
    ['pt', '“Mentiram para nós desde março”. Quem diz isso é Marta Rocha, delegada.', 'Marta Rocha'],
  ])('tells who said it: %s %s', check);
});

describe('whoever is in mind', () => {
  it.each([
    [
      'it',
      'Anna Russo è indignata. A suo giudizio, il piano «arriva tardi e male dappertutto».',
      'Anna Russo',
    ],
    ['fr', 'Anne Roux est indignée. À ses yeux, le plan « arrive tard et mal partout ».', 'Anne Roux'],
    ['fr', 'Marie Roux s’est dite « très fière de ce que nous avons fait ensemble ».', 'Marie Roux'],
    [
      'fr',
      'Anne Roux arrive. « Nous avons tous tenu bon cette année-là », illustre une conseillère du cabinet.',
      'une conseillère du cabinet',
    ],
    [
      'fr',
      'Anne Roux s’explique. Elle a perdu, dit-elle, « la moitié de sa clientèle et son sommeil ».',
      'Anne Roux',
    ],
  ])('speaks, or a newcomer: %s %s', check);
});

it('ends a phrase before a participle, and takes what somebody has made for no quote', () => {
  check('fr', '« Les gens saignaient du nez », détaille un homme montrant une photo.', 'un homme');
  check(
    'fr',
    'Zoé Roux rit. « C’était ridicule, rien ne bougeait », dit l’interprète de « Je suis un homme ».',
    'Zoé Roux',
  );
});

describe('a clause behind the verb', () => {
  it.each([
    [
      'es',
      'La pintora Ana Prieto volvió al pueblo. «Aquí aprendí a dibujar», expresó al recibir la medalla de manos del alcalde, Luis Mora.',
      'Ana Prieto',
    ],
    [
      'es',
      'La pintora Ana Prieto volvió al pueblo. «Aquí aprendí a dibujar», dijo antes de saludar a su maestro, Luis Mora.',
      'Ana Prieto',
    ],
    [
      'it',
      'La pittrice Anna Conti è tornata in paese. «Qui ho imparato a disegnare», ha detto ricevendo la medaglia dalle mani del sindaco, Luca Mori.',
      'Anna Conti',
    ],
    ['it', '«Qui ho imparato a disegnare», continua a ripetere Anna Conti.', 'Anna Conti'],
  ])('keeps its own names: %s %s', check);
});

describe('a body', () => {
  it.each([
    [
      'es',
      'El Ayuntamiento de Sotos cortó el agua. «No había otra salida posible», señaló el consistorio.',
      'Ayuntamiento de Sotos',
    ],
    [
      'es',
      'La Universidad de Sotos cerró ayer. «No hay garantías para los exámenes», indicó la institución.',
      'Universidad de Sotos',
    ],
    [
      'it',
      'L’Università di Sotto ha chiuso ieri. «Non ci sono garanzie per gli esami», segnala l’ateneo.',
      'Università di Sotto',
    ],
  ])('is meant by its noun: %s %s', check);
});

describe('whom it is done to', () => {
  it.each([
    [
      'es',
      'La diputada Ana Prieto habló ayer. Criticó a Luis Mora, dijo que «la ley llega con diez años de retraso».',
      'Ana Prieto',
    ],
    [
      'es',
      'El autor del informe, el geógrafo Luis Mora, sostiene que «la costa retrocede cada año».',
      'Luis Mora',
    ],
  ])('does not speak: %s %s', check);
});

describe('several', () => {
  it.each([
    ['es', 'Luis Mora llegó tarde. «No había agua en todo el valle», dijeron los bomberos.', 'los bomberos'],
    [
      'fr',
      'Luc Morin est arrivé. « Il n’y avait plus d’eau dans la vallée », ont précisé les secouristes.',
      'les secouristes',
    ],
  ])('are nobody whom the article names: %s %s', check);
});

describe('a verb without a subject', () => {
  it.each([
    [
      'es',
      'El asunto fue abordado ayer por el alcalde Luis Mora. «El puente se abrirá en mayo», dijo.',
      'Luis Mora',
    ],
    [
      'it',
      '«Il ponte riaprirà a maggio», ha chiesto polemico e sarcastico l’assessore Luca Mori.',
      'Luca Mori',
    ],
    [
      'it',
      'Anna Conti vive a Lecce. Nell’ultimo libro racconta di «un inverno senza luce e senza pane».',
      'Anna Conti',
    ],
  ])('has the one in mind: %s %s', check);
});

describe('the body from which several speak', () => {
  it.each([
    ['es', 'Desde Molinova apuntan que «el trigo se come la mitad de los sueldos».', 'Molinova'],
    ['it', 'Dalla Molinova spiegano che «il grano si mangia la metà degli stipendi».', 'Molinova'],
  ])('speaks: %s %s', check);
});

describe('a phrase', () => {
  it.each([
    [
      'es',
      'Los vecinos se quejan. «Llevamos tres meses sin luz en la calle», protesta uno de ellos.',
      'uno de ellos',
    ],
    ['es', 'Para los sindicatos, el plan es «una burla a los trabajadores públicos».', 'los sindicatos'],
    [
      'es',
      'La asociación Vía Libre, que preside Luis Mora, denunció ayer que «los andenes están llenos de trampas».',
      'Vía Libre',
    ],
    ['it', 'Per i sindacati il piano è «una beffa per i lavoratori pubblici».', 'i sindacati'],
  ])('is read whole: %s %s', check);
});

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
