/** Ukrainian: a comma and a dash before the verb, women's offices, papers that pass words on, bodies in their cases. */
import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'uk');
const SAID = '«Ми чекали на цей міст одинадцять довгих років»';

it('reads the orders of attribution', () => {
  expect(
    speakers(
      `${SAID}, – сказала Інна Зотик.`,
      'Мер Тарас Гулька заявив, що дорога «завузька навіть для кози».',
      'За словами Марії Зубової, план став «насмішкою з усього нашого села».',
      'Петро Острів написав: «Ми повернемося, щойно розтане сніг».',
    ),
  ).toEqual(['Інна Зотик', 'Тарас Гулька', 'Марії Зубової', 'Петро Острів']);
});

it.each([
  ['розповіла речниця мера Інна Зотик', 'Інна Зотик'],
  ['зазначив у розмові з «Кур’єром» лісник Марко Дуб', 'Марко Дуб'],
  ['запевняє один із мешканців', 'один із мешканців'],
  ['йдеться в повідомленні компанії', 'повідомленні компанії'],
  ['повідомили в мерії', 'мерії'],
])('finds who stands behind the comma and the dash: %s', (tag, name) => {
  expect(speakers('Міст збудували за два дні.', `${SAID}, – ${tag}.`)).toEqual([name]);
});

it.each([
  ['цитує Дуба «Вечірній кур’єр»'],
  ['цитує його Укрінформ'],
  ['наводить слова лісника пресслужба парку'],
])('lets a paper pass on what somebody has said: %s', (tag) => {
  expect(speakers('Лісник Марко Дуб вийшов до журналістів.', `${SAID}, – ${tag}.`)).toEqual(['Марко Дуб']);
});

it('takes no office for that of whom it serves', () => {
  expect(speakers('Мер Гліб Савин приїхав на міст.', `${SAID}, – заявила речниця мера.`)).not.toContain(
    'Гліб Савин',
  );
});

it('joins what a clause between dashes parts within one pair of marks', () => {
  expect(told(['«Вода зійшла за ніч! – сміється Марко Дуб. – А човен лишився на даху».'], 'uk')).toEqual([
    ['Марко Дуб', 'Вода зійшла за ніч! А човен лишився на даху'],
  ]);
});
