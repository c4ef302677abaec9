import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'es');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '«El puente abrirá otra vez en marzo», dijo Lucía Herrán.',
      'El alcalde, Tomás Quirós, explicó que la plaza «ya no puede acoger el mercado».',
      'Inés Rozas advirtió: “No firmaremos nada sin los pescadores”.',
      'Según Pablo Cifuentes, la obra es “una desgracia para todo el barrio”.',
      'Para Marta Olmedo, la factura “supera todo lo que habíamos previsto”.',
      '“Nunca nos preguntaron nada de nada”, señaló ayer en una rueda de prensa el ministro de Fomento Andrés Lobera.',
    ),
  ).toEqual([
    'Lucía Herrán',
    'Tomás Quirós',
    'Inés Rozas',
    'Pablo Cifuentes',
    'Marta Olmedo',
    'Andrés Lobera',
  ]);
});

it('gives a verb without a subject the last one', () => {
  expect(
    told(
      [
        'Lucía Herrán dirige el puerto desde mayo. «El barro sube cada año», lamentó. «Nadie quiere verlo.»',
        'Además, explicó que el dragado «costará más que el propio muelle».',
      ],
      'es',
    ),
  ).toEqual([
    ['Lucía Herrán', 'El barro sube cada año Nadie quiere verlo.'],
    ['Lucía Herrán', 'costará más que el propio muelle'],
  ]);
});

it('reads speech between dashes as one quote', () => {
  expect(
    told(['—El río subió de noche —cuenta Tomás Quirós—. Nos quedamos sin luz hasta el martes.'], 'es'),
  ).toEqual([['Tomás Quirós', 'El río subió de noche Nos quedamos sin luz hasta el martes.']]);
});

it('knows the letters of an interview', () => {
  expect(
    speakers(
      'Lucía Herrán construye violines en un pueblo sin tren.',
      'P. ¿Cómo empezó todo?',
      'R. Con una caja de puros y mucha paciencia.',
      'P. ¿Volvería a hacerlo?',
      'R. Mañana mismo, si me quedara madera.',
    ),
  ).toEqual(['Lucía Herrán', 'Lucía Herrán']);
});

it('means by a title the one who bears it', () => {
  expect(
    speakers(
      'La directora general de Puertos, Lucía Herrán, visitó la lonja con Tomás Quirós.',
      '“La pesca no se va a acabar mañana”, aseguró la directora.',
    ),
  ).toEqual(['Lucía Herrán']);
});

it('takes the trainer for who speaks, and not the club between commas', () => {
  expect(
    speakers(
      'Ramiro Sosa, técnico del Atlético Brisas, habló antes del partido.',
      'Sobre el próximo rival, el Deportivo Lago, recién ascendido, el míster advierte: “Nadie corre tanto como ellos cuando llueve de lado”.',
    ),
  ).toEqual(['Ramiro Sosa']);
});

it('leaves the one of whom "se les acusa" is said, for who says it', () => {
  expect(
    speakers(
      'Los tres guardas duermen presos y allí se les acusa por el «robo continuado de la leña comunal», reveló la noche del eclipse la fiscalía de Robledo en un comunicado.',
      'Al alcalde Ramiro Sosa y a los guardas se les reprocha el «descuido ejemplar de los hornos del pueblo», según la fiscalía de Robledo.',
    ),
  ).toEqual(['la fiscalía de Robledo', 'la fiscalía de Robledo']);
});

it('means by the latter the one named last', () => {
  expect(
    speakersIn(
      [
        'El alcalde Iker Pons llamó a Marta Vidal. Esta última respondió: «No dejaré mi casa a nadie del pueblo».',
      ],
      'es',
    ),
  ).toEqual(['Marta Vidal']);
});

it('takes a new thing behind its verb for an object', () => {
  expect(
    speakersIn(
      [
        'La ministra Marta Vidal llegó a Riobravo. Hizo un recuento breve de las obras y habló de «el avance tan grande que el pueblo está teniendo».',
      ],
      'es',
    ),
  ).toEqual(['Marta Vidal']);
});

it('has nobody speak who only stands beside', () => {
  expect(
    speakersIn(
      [
        'La ministra Marta Vidal llegó a Riobravo. Acompañada del alcalde, Iker Pons, aseguró que el pueblo «siempre ha cumplido con su parte».',
      ],
      'es',
    ),
  ).toEqual(['Marta Vidal']);
});

it.each([
  'Carlos Negro ataca. La respuesta de Luis Mora no se hizo esperar: «Si cambias de equipo no me hables nunca más».',
  '«El turismo ha vuelto con fuerza a la costa». Palabra de Luis Mora, alcalde de Lodi.',
  'Luis Mora perdió la carrera. Preguntado por Kevin Brown, respondió: «Nunca lo había visto fallar así de mal».',
])('tells whose words a noun or a participle leads to: %s', (story) => {
  expect(speakers(story)).toEqual(['Luis Mora']);
});
