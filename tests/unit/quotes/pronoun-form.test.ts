/** What verbs and pronouns of other languages tell of whom they mean. */
import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

it('hears a woman or a man in a Polish or Czech verb', () => {
  expect(
    speakersIn(
      [
        'Burmistrz Tomasz Gawlik otworzył most z dyrektorką szkoły Hanną Wilczek.',
        '„Dzieci czekały na ten most jedenaście lat” – powiedziała.',
        '„Ja też na niego czekałem, tylko dłużej” – powiedział.',
      ],
      'pl',
    ),
  ).toEqual(['Hanną Wilczek', 'Tomasz Gawlik']);
  expect(
    speakersIn(
      ['Starosta Pavel Hrubý přivítal u řeky Janu Kolářovou.', '„Voda ještě nikdy nebyla tak nízko,“ řekla.'],
      'cs',
    ),
  ).toEqual(['Janu Kolářovou']);
});

it('takes nobody for several who speak', () => {
  expect(
    speakersIn(['Lucía Paredes llegó a la plaza.', '«Aquí no se mueve nadie hasta mañana», dijeron.'], 'es'),
  ).not.toContain('Lucía Paredes');
});

it('goes on with a body as he or she, where bodies have a gender', () => {
  expect(
    speakersIn(
      [
        'Arnaud Petit dirige l’usine depuis mai. La CTF dénonce « une fermeture cachée depuis mai » au public.',
        '« Personne n’a vu le moindre document », ajoute-t-elle.',
      ],
      'fr',
    ).at(-1),
  ).toBe('CTF');
});
