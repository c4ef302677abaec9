import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'fr');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '« Le pont sera rouvert en mars », a déclaré Lise Varenne.',
      'Le maire, Odilon Perret, a expliqué que la place « ne peut plus accueillir les forains ».',
      'Romain Castel prévient : « Nous ne signerons rien sans les pêcheurs. »',
      'Selon Maud Tisserand, le chantier est « une catastrophe pour le quartier ».',
      'Pour Bruno Sarlat, la facture « dépasse tout ce que nous avions prévu ».',
      '« On ne nous a jamais rien demandé », a indiqué auprès de la presse locale la préfète Agnès Morin.',
    ),
  ).toEqual([
    'Lise Varenne',
    'Odilon Perret',
    'Romain Castel',
    'Maud Tisserand',
    'Bruno Sarlat',
    'Agnès Morin',
  ]);
});

it('cuts the incise out of the marks and joins what it parts', () => {
  expect(
    told(
      [
        '« La rivière est montée, raconte Odile Vasseur, qui tient le café. Nous avons tout perdu. »',
        'Le maire, Alain Bonnard, a ouvert la salle. « Personne ne dormira dehors, a-t-il promis, même s’il faut forcer des portes. »',
      ],
      'fr',
    ),
  ).toEqual([
    ['Odile Vasseur', 'La rivière est montée, Nous avons tout perdu.'],
    ['Alain Bonnard', 'Personne ne dormira dehors, même s’il faut forcer des portes.'],
  ]);
});

it('leaves a first person inside the marks', () => {
  expect(told(['« Je suis entrée, dis-je, et il dormait encore », a raconté Lise Varenne.'], 'fr')).toEqual([
    ['Lise Varenne', 'Je suis entrée, dis-je, et il dormait encore'],
  ]);
});

it('takes a verb that no list has where a pronoun hangs on it', () => {
  expect(
    speakers('Lise Varenne ne regrette rien.', '« Tout passe, même la pluie d’avril », philosophe-t-elle.'),
  ).toEqual(['Lise Varenne']);
});

it('keeps quotes apart that have their own attributions', () => {
  expect(
    told(
      ['« Le toit a cédé vers midi », explique Bruno Sarlat. « Nous avons eu de la chance », ajoute-t-il.'],
      'fr',
    ),
  ).toEqual([
    ['Bruno Sarlat', 'Le toit a cédé vers midi'],
    ['Bruno Sarlat', 'Nous avons eu de la chance'],
  ]);
});

it('tells il from elle, and knows an il that is nobody', () => {
  expect(
    speakers(
      'Lise Varenne et Bruno Sarlat dirigent le port.',
      'Il faut draguer le chenal. « La vase monte chaque année », regrette-t-elle.',
    ),
  ).toEqual(['Lise Varenne']);
});

it('means by a title the one who bears it', () => {
  expect(
    speakers(
      'Le ministre de l’Agriculture Bruno Sarlat a visité le port.',
      'Lise Varenne l’attendait sur le quai.',
      '« La pêche ne s’arrêtera pas demain », a assuré le ministre.',
    ),
  ).toEqual(['Bruno Sarlat']);
});

it('knows who the definite noun means where no role says so', () => {
  expect(
    speakers(
      'Aurélie Montel a plongé trois fois sous le pont de Brévanges. « L’eau était noire comme de l’encre », dit-elle.',
      '« Je n’y retournerais pour rien au monde », ajoute la plongeuse de cinquante ans.',
      'Un voisin a tout vu de sa fenêtre. « Elle est restée vingt minutes au fond », assure le voisin.',
    ),
  ).toEqual(['Aurélie Montel', 'Aurélie Montel', 'Un voisin']);
});

it('takes the name behind a rank, a bracket or a hearer, and any verb with a person behind it', () => {
  expect(
    speakers(
      '« Le feu n’a pas gagné tout le bâtiment », a également affirmé le commandant des pompiers de Clairville, le vice-amiral Lucien Mathis.',
      '« Les gens ne défilent pas pour cela », a lancé la cheffe des députés du Parti rural (PR), Mathilde Panier, à la radio.',
      '« On a très vite senti une forte odeur », avait ainsi indiqué à l’agence Sabine Moreau, habitante d’une rue proche.',
      '« Cela entraînerait une série de représailles », met en garde l’économiste Ernest Prade.',
    ),
  ).toEqual(['Lucien Mathis', 'Mathilde Panier', 'Sabine Moreau', 'Ernest Prade']);
});

it('gives both quotations of a sentence to the clause behind the second', () => {
  expect(
    speakers(
      '« Il reste de l’espoir » pour trouver « d’éventuels survivants sous les pierres », a estimé lundi le maire de Clairville, Bruno Payet.',
    ),
  ).toEqual(['Bruno Payet', 'Bruno Payet']);
});

it.each([
  ['« La passoire a démissionné mardi », a relaté le parquet des cuisines.', 'le parquet des cuisines'],
  ['« La passoire a démissionné mardi » s’étrangle un autre marmiton.', 'un autre marmiton'],
  ['« La passoire a démissionné mardi », met en garde Odile Vasseur, louchière.', 'Odile Vasseur'],
  ['« La passoire a démissionné mardi », ne décolère pas la cheffe.', 'la cheffe'],
  ['« La passoire a démissionné mardi », complète de son côté la cheffe.', 'la cheffe'],
  ['« La passoire a démissionné mardi », tient à préciser Odile Vasseur.', 'Odile Vasseur'],
  ['« La passoire a démissionné mardi », assure Odile Vasseur doyenne des louches.', 'Odile Vasseur'],
  ['« La passoire a démissionné mardi », comme l’explique Odile Vasseur.', 'Odile Vasseur'],
  ['Comme l’explique Odile Vasseur, « la passoire a démissionné mardi ».', 'Odile Vasseur'],
  ['À en croire Odile Vasseur, « la passoire a démissionné mardi ».', 'Odile Vasseur'],
  ['Selon les mots d’Odile Vasseur, « la passoire a démissionné mardi ».', 'Odile Vasseur'],
])('finds who stands behind any verb, and behind “comme”: %s', (paragraph, speaker) => {
  expect(speakers(paragraph)).toEqual([speaker]);
});

it.each([
  ['Réaction de la doyenne Odile Vasseur : « La passoire fuit depuis mardi. »', 'Odile Vasseur'],
  ['Même son de cloche chez Odile Vasseur : « La passoire fuit depuis mardi. »', 'Odile Vasseur'],
  ['Un choix assumé par Odile Vasseur, louchière : « La passoire fuit depuis mardi. »', 'Odile Vasseur'],
  ['C’est dur pour Jean-Philippe, louchier : « La passoire fuit depuis mardi. »', 'Jean-Philippe'],
  ['Zénaïs a 42 ans. Elle lave la soupière : « La passoire fuit depuis mardi. »', 'Zénaïs'],
])('takes whom a clause leads to, and who has an age: %s', (paragraph, speaker) => {
  expect(speakers(paragraph)).toEqual([speaker]);
});

it('goes on with who has said something on a day', () => {
  expect(
    speakers(
      'Odile Vasseur astique la louche. La passoire n’y est pour rien, a estimé jeudi Bruno Sarlat à la radio. « Qu’elle ait des trous est plutôt secondaire. »',
    ),
  ).toEqual(['Bruno Sarlat']);
});

it('cuts out an incise that tells who hears it, and a mark that opens twice', () => {
  expect(
    told(
      [
        '« Pour que la soupe soit bonne, précise à la radio locale le doyen des louches, Bruno Sarlat, il faut que la passoire se taise. »',
        '« Chaque année, une centaine de louches rouillent, analyse Odile Vasseur, doyenne. « Elles vieillissent mal et elles le savent. »',
      ],
      'fr',
    ).map(([speaker]) => speaker),
  ).toEqual(['Bruno Sarlat', 'Odile Vasseur']);
});

it.each([
  'a de son côté averti',
  "a d'ores et déjà signalé",
  'a pour sa part rétorqué',
  'a dans la foulée répondu',
  's’est de nouveau indigné',
])('finds the participle that a phrase parts from its auxiliary: “%s”', (verb) => {
  expect(
    speakers('Le pont a fermé, dit Lise Varenne.', `« Le bac ne suffit plus », ${verb} Odilon Perret.`),
  ).toEqual(['Odilon Perret']);
});

it('gives each of several scraps to whom the clause behind the last names', () => {
  expect(
    speakers(
      'Lise Varenne a ouvert la salle.',
      'Le pont, « ce sera la fin des détours », « une fête pour la vallée » et « un retour à la maison », a ajouté Odilon Perret.',
    ),
  ).toEqual(['Odilon Perret', 'Odilon Perret', 'Odilon Perret']);
});

it('knows whom “selon lui” and “pour lui” mean', () => {
  expect(
    speakers(
      'Odilon Perret ne croit pas au projet.',
      'Selon lui, le pont doit « rendre la vallée à ses habitants ».',
      'Pour lui, le bac est « une punition pour les éleveurs ».',
    ),
  ).toEqual(['Odilon Perret', 'Odilon Perret']);
});

it('reads a pronoun before “y”, and behind what it tells of', () => {
  expect(
    speakers(
      'Lise Varenne a publié une lettre. Elle y dénonce les retards « voulus par les bureaux de la ville ».',
      'Originaire de Brest, elle se plaint du bruit : « Les cloches nous réveillent avant les coqs. »',
    ),
  ).toEqual(['Lise Varenne', 'Lise Varenne']);
});

it('takes a verb for no title behind an auxiliary, and a courtesy for the sign of a person', () => {
  expect(
    speakers(
      '« On nous a menti sur les délais », a accusé Me Bruno Sarlat.',
      'Pour le prieur des deux chapelles Mgr Alain Bonnard, « la cloche doit sonner à nouveau ».',
    ),
  ).toEqual(['Bruno Sarlat', 'Alain Bonnard']);
});

it('gives a participle the subject that stands right before it', () => {
  expect(
    speakers(
      'Lise Varenne a annoncé une trêve, Odilon Perret évoquant « un geste qui vient bien trop tard ».',
      'Les forains « ne peuvent plus travailler ici » le dimanche, a déclaré Maud Tisserand lors d’une réunion.',
    ),
  ).toEqual(['Odilon Perret', 'Maud Tisserand']);
});

it.each(['a annoncé ce matin', 'a déclaré la semaine dernière', 'a indiqué ce mardi matin'])(
  'passes by when it was said: “%s”',
  (verb) => {
    expect(
      speakers('Le pont a fermé, dit Lise Varenne.', `« Le bac ne suffit plus », ${verb} Odilon Perret.`),
    ).toEqual(['Odilon Perret']);
  },
);

it('calls one of several by what they are, and by no name', () => {
  expect(
    speakers('Lise Varenne est arrivée.', '« Où va le piano ? », s’étonne l’un des accordeurs.'),
  ).toEqual(['l’un des accordeurs']);
});

it('hears no namesake of a house, and nobody in what is told without a teller', () => {
  expect(
    speakers(
      'Odilon Perret étudie depuis deux ans. Il pose devant le lycée Jean Moreau avec ses amis.',
      '« La salle est trop froide en hiver », regrette-t-il.',
    ),
  ).toEqual(['Odilon Perret']);
});

it('goes on with the body of whom the paragraph tells', () => {
  expect(
    speakers(
      'Odilon Perret est venu. Il lui fut ensuite rappelé que le bac ferme.',
      'Le ministère des Finances a refusé de payer. « Nous avons déjà donné », explique-t-il.',
    ),
  ).toEqual(['Le ministère des Finances']);
});
