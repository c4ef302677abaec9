/** Clauses and offices of Italian, and of the languages that share them, which tell who speaks. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const check = (story: string, speaker: string) =>
  expect(speakersIn(story.split(' ¶ '), 'it').at(-1)).toBe(speaker);

describe('a relative clause', () => {
  it.each([
    [
      'La festa è finita con Michele Riva che, sul calendario fitto, ha detto: «Sapevamo che sarebbe stato un mese duro per tutti».',
      'Michele Riva',
    ],
    ['Tocca poi ad Anna Conti, che spiega: «Il ponte sarà riaperto entro maggio».', 'Anna Conti'],
  ])('is told of whom it follows: %s', check);
});

const BEFORE = 'Luca Mori ha perso la gara. «Abbiamo sofferto molto in difesa oggi», ha detto. ¶ ';

describe('a dropped subject', () => {
  it.each([
    ['Interpellato da Kevin Brown, ha risposto: «Non lo avevo mai visto sbagliare così».', 'Luca Mori'],
    ['Sul futuro di Kevin Brown, aggiunge: «Non lo avevo mai visto sbagliare così».', 'Luca Mori'],
    ['Sul tecnico Kevin Brown, aggiunge: «Non lo avevo mai visto sbagliare così».', 'Luca Mori'],
    ['Dopo la sconfitta contro Kevin Brown, aggiunge: «Non lo avevo mai visto sbagliare così».', 'Luca Mori'],
    ['Incontrando Kevin Brown, ha detto: «Non lo avevo mai visto sbagliare così».', 'Luca Mori'],
  ])('is none of those whom a fronted phrase names: %s', (sentence, speaker) =>
    check(BEFORE + sentence, speaker),
  );
});

describe('a noun for what is said', () => {
  it.each([
    ['«Il turismo è ripartito bene in tutta la costa». Parola di Luca Mori, sindaco di Lodi.', 'Luca Mori'],
    [
      "«Il turismo è ripartito bene in tutta la costa». È questo l'appello lanciato da Luca Mori, sindaco di Lodi.",
      'Luca Mori',
    ],
    ['Le minacce di Luca Mori: «Se cambi squadra non mi parlare mai più».', 'Luca Mori'],
    [
      'Carlo Neri attacca. La replica di Luca Mori non si fa attendere: «Serve fermare tutte le fabbriche fino a maggio».',
      'Luca Mori',
    ],
  ])('is whose it is told to be: %s', check);
});

describe('a participle beside “è”', () => {
  it.each([
    ['Anna Conti è stata definita da Luca Mori «una donna coraggiosa e molto tenace».', 'Luca Mori'],
    [
      'Carlo Neri attacca. Sul tema è intervenuto anche Luca Mori: «Serve fermare tutte le fabbriche fino a maggio».',
      'Luca Mori',
    ],
  ])('is active where its verb has no object: %s', check);
});

describe('an office in the news', () => {
  it.each([
    ['«Non siamo stati bravi nel finale», attacca il deputato Pd Luca Mori.', 'Luca Mori'],
    [
      "L'assessora alla Cultura Anna Conti ha perso a Lodi. «Non siamo stati bravi nel finale», ammette l'assessora.",
      'Anna Conti',
    ],
    [
      '«Non siamo stati bravi nel finale», ammette il vicepresidente e assessore alla Sanità Luca Mori.',
      'Luca Mori',
    ],
    ['«Non siamo stati bravi nel finale», ammette il vicepresidente della Regione Luca Mori.', 'Luca Mori'],
    ['«Non siamo stati bravi nel finale», ammette il capogruppo della Lega Luca Mori.', 'Luca Mori'],
  ])('keeps its field before the name: %s', check);
});

describe('what opens a sentence', () => {
  it.each([
    [
      'Carlo Neri attacca. Poco dopo il sindaco Luca Mori si è difeso: «Serve fermare tutte le fabbriche fino a maggio».',
      'Luca Mori',
    ],
    ['Durissimo Luca Mori: «Serve fermare tutte le fabbriche fino a maggio».', 'Luca Mori'],
    ['Durissimo Luca Mori ha detto: «Serve fermare tutte le fabbriche fino a maggio».', 'Luca Mori'],
    ['Fernando Mori è chiaro: «Serve fermare tutte le fabbriche fino a maggio».', 'Fernando Mori'],
  ])('is no part of the name where its ending says so: %s', check);

  it.each([
    ['Marando Mori ha detto: «Serve fermare tutte le fabbriche fino a maggio».', 'Marando Mori'],
    ['Marando Mori dice che «serve fermare tutte le fabbriche fino a maggio».', 'Marando Mori'],
  ])('is a first name in spite of its ending where the surname has a verb of saying behind it: %s', check);

  it.each([
    ['es', 'Ferrando Ruiz dijo: «No lo vamos a permitir este año en el puerto».'],
    ['pt', 'Ferrando Ruiz disse: «Não vamos permitir isto este ano no porto».'],
  ])('so it is in %s', (language, sentence) => {
    expect(speakersIn([sentence], language)).toEqual(['Ferrando Ruiz']);
  });
});

it('is the witness who is heard', () => {
  check('«Ricordo bene quella sera di pioggia», ha detto la teste.', 'la teste');
});
