/** Romanian: verbs before their subjects, articles behind nouns, letters with and without their marks. */
import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'ro');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '„Podul acesta îl așteptăm de unsprezece ani”, a declarat Anca Murgu.',
      'Primarul Ilie Roșca a spus: „Drumul este prea îngust pentru copii.”',
      'Veta Lupu consideră că „planul își bate joc de tot satul”.',
      '„După ce scade apa”, a adăugat Toma Lungu, „ne întoarcem acasă cu toții.”',
      'Potrivit lui Ilie Roșca, „podul trebuie deschis înainte de iarnă”.',
    ),
  ).toEqual(['Anca Murgu', 'Ilie Roșca', 'Veta Lupu', 'Toma Lungu', 'Ilie Roșca']);
});

it('reads the same words with a comma below, a cedilla, or neither', () => {
  expect(
    speakers(
      '„Nu închidem podul înainte de toamnă”, a mărturisit președintele asociației, Radu Moga.',
      '„Lemnul vine tocmai din Bucovina”, a mărturisit preşedintele asociaţiei, Radu Moga.',
      '„Pana atunci trecem raul cu barca”, a marturisit presedintele asociatiei, Radu Moga.',
    ),
  ).toEqual(['Radu Moga', 'Radu Moga', 'Radu Moga']);
});

it('takes an office with its field, and no field for a name', () => {
  expect(
    speakers(
      'Ministrul Mediului, Radu Stângaciu, a vizitat barajul.',
      '„Fisura este mică, dar nu glumim cu ea”, a declarat ministrul Mediului.',
      '„Am văzut raportul abia astăzi dimineață”, a spus liderul PNL Sorin Vântu.',
    ),
  ).toEqual(['Radu Stângaciu', 'Sorin Vântu']);
});

it('goes on with who spoke last, by pronoun, by office or without a word', () => {
  expect(
    speakers(
      'Directoarea Mihaela Drăgan conduce școala din 2010.',
      '„Copiii sunt în siguranță și au mâncat”, ne-a asigurat ea.',
      '„Au fost momente grele, dar le-am trecut”, mai spune directoarea.',
      '„Nu plec înainte să fie gata sala”, a glumit.',
      '„Părinții au fost anunțați imediat”, a mai precizat aceasta.',
    ),
  ).toEqual(['Mihaela Drăgan', 'Mihaela Drăgan', 'Mihaela Drăgan', 'Mihaela Drăgan']);
});

it('looks past who heard it', () => {
  expect(
    speakers(
      '„Drumul este deschis, dar numai cu lanțuri”, a declarat, miercuri, pentru Gazeta, Ștefania Roșu, purtătorul de cuvânt.',
    ),
  ).toEqual(['Ștefania Roșu']);
});

it('lets bodies and papers speak, and signs and titles not', () => {
  expect(
    speakers(
      '„Traversele nu mai pot fi folosite în siguranță”, a transmis Compania de Căi Ferate.',
      '„Un an de așteptare s-a încheiat astăzi”, se arată într-un comunicat.',
      'La intrare atârnă un banner cu textul „Fără pungi de plastic pe câmp”.',
    ),
  ).toEqual(['Compania de Căi Ferate', 'comunicat']);
});

it('takes a body in the genitive for the field of an office, and an office by another name', () => {
  expect(
    speakers(
      'Premierul Ilie Bolovan a vizitat șantierul de la Nădășelu.',
      '„Lucrările au întârziat doi ani și asta costă”, a spus șeful Guvernului.',
      '„Spectacolul se joacă și în iarnă”, a spus directorul Teatrului Mihai Lupescu.',
    ),
  ).toEqual(['Ilie Bolovan', 'Mihai Lupescu']);
});

it('takes one of several, with a name behind it or none', () => {
  expect(
    speakers(
      'Părinții spun că nu vor ceda.',
      '„Ne luptăm până la capăt pentru școală”, spune unul dintre părinți.',
      '„Am strâns deja două mii de semnături”, spune unul dintre ei, Valentin Oprea.',
    ),
  ).toEqual(['unul dintre părinți', 'Valentin Oprea']);
});
