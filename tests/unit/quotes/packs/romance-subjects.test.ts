/** Whom Spanish, French, Italian and Portuguese name as who speaks, and how alike. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

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
