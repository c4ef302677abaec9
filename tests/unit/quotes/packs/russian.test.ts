/** Russian: a comma and a dash before the verb, names in cases, papers that pass words on, offices of somebody. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'ru');
const SAID = '«Мы ждали этот мост одиннадцать долгих лет»';

it('reads the orders of attribution', () => {
  expect(
    speakers(
      `${SAID}, — сказала Инна Зотова.`,
      'Мэр Тарас Гульков заявил, что дорога «слишком узка даже для козы».',
      'По словам Марии Зубовой, план стал «насмешкой над всей нашей деревней».',
      'Пётр Остров написал: «Мы вернёмся, как только растает снег».',
      'Как отметил лесник Марк Дубов, «ель не спрашивает, где ей расти».',
    ),
  ).toEqual(['Инна Зотова', 'Тарас Гульков', 'Марии Зубовой', 'Пётр Остров', 'Марк Дубов']);
});

it.each([
  ['сказала в ответ на вопрос журналиста Инна Зотова', 'Инна Зотова'],
  ['рассказал РИА Новости лесник Марк Дубов', 'Марк Дубов'],
  ['сообщил «Курьеру» руководитель отдела «Мосты» Марк Дубов', 'Марк Дубов'],
  ['уверена директор театра «Маяк» Инна Зотова', 'Инна Зотова'],
  ['ворчит врач-терапевт Марк Дубов', 'Марк Дубов'],
  ['уверяет один из жителей', 'один из жителей'],
  ['говорится в сообщении компании', 'сообщении компании'],
  ['отметили в пресс-службе', 'пресс-службе'],
  ['сообщили журналистам в мэрии', 'мэрии'],
  ['рассказали «Курьеру» в региональном управлении', 'региональном управлении'],
  ['заявил глава совета Халифа аль-Горейн', 'Халифа аль-Горейн'],
])('finds who stands behind the comma and the dash: %s', (tag, name) => {
  expect(speakers('Мост построили за два дня.', `${SAID}, — ${tag}.`)).toEqual([name]);
});

it('reads one pair of marks over paragraphs that hold names in the same marks', () => {
  expect(
    told(
      [
        'Тренер «Вымпела» Марк Дубов остался доволен матчем с «Маяком».',
        '«Соперник был сильнее, блестяще играл вратарь «Маяка».',
        'Ребята бились до конца, поэтому так и получилось», — цитирует тренера сайт «Вымпела».',
      ],
      'ru',
    ),
  ).toEqual([
    [
      'Марк Дубов',
      'Соперник был сильнее, блестяще играл вратарь «Маяка». Ребята бились до конца, поэтому так и получилось',
    ],
  ]);
});

it('joins what a clause between dashes parts within one pair of marks', () => {
  expect(
    told(['«Вода ушла за ночь! — смеётся лесник Марк Дубов. — А лодка осталась на крыше».'], 'ru'),
  ).toEqual([['Марк Дубов', 'Вода ушла за ночь! А лодка осталась на крыше']]);
});

it('takes a clause between commas for the speaker’s own words', () => {
  expect(told(['«Он пришёл, сказал он мне, по воде», — вспоминает лесник Марк Дубов.'], 'ru')).toEqual([
    ['Марк Дубов', 'Он пришёл, сказал он мне, по воде'],
  ]);
});

describe('a paper that passes words on', () => {
  it.each([
    ['цитирует Дубова «Вечерний курьер»'],
    ['цитирует его ТАСС'],
    ['приводит слова лесника пресс-служба парка'],
    ['передаёт РИА Новости слова Дубова'],
  ])('has not said them: %s', (tag) => {
    expect(speakers('Лесник Марк Дубов вышел к журналистам.', `${SAID}, — ${tag}.`)).toEqual(['Марк Дубов']);
  });

  it('tells of a woman by "её"', () => {
    expect(
      speakers(
        'Учительница Инна Зотова встретила лесника Марка Дубова.',
        `${SAID}, — приводит её слова ТАСС.`,
      ),
    ).toEqual(['Инна Зотова']);
  });

  it('leaves words unsaid whose owner it does not name', () => {
    expect(speakers('Лесник Марк Дубов вышел к людям.', `${SAID}, — передаёт ТАСС.`)).toEqual([undefined]);
  });
});

describe('an office of somebody’s', () => {
  const GOVERNOR = 'Губернатор Глеб Савин приехал на открытие моста.';

  it('is not that somebody', () => {
    expect(speakers(GOVERNOR, `${SAID}, — заявила пресс-секретарь губернатора.`)).not.toContain('Глеб Савин');
    expect(speakers(GOVERNOR, `${SAID}, — заявил адвокат губернатора.`)).not.toContain('Глеб Савин');
  });

  it('does not make its holder that somebody', () => {
    expect(
      speakers('Пресс-секретарь губернатора Кира Лыткина вышла к людям.', `${SAID}, — сказал губернатор.`),
    ).not.toContain('Кира Лыткина');
  });

  it('holds what the body’s noun in the genitive says', () => {
    expect(
      speakers('Глава компании «Гранит» Марк Дубов молчал.', `${SAID}, — сказал глава компании.`),
    ).toEqual(['Марк Дубов']);
  });

  it('is whose the words before the name tell, over a name in marks', () => {
    expect(
      speakers(
        'Тренер «Вымпела» Марк Дубов улыбался, а нападающий Тарас Гульков молчал.',
        `${SAID}, — сказал тренер.`,
      ),
    ).toEqual(['Марк Дубов']);
  });
});

describe('names', () => {
  it('are one person’s with the father’s name and without it', () => {
    expect(speakers('Часовщик Пётр Загоскин поднялся на башню.', `${SAID}, — говорит Пётр Ильич.`)).toEqual([
      'Пётр Загоскин',
    ]);
  });

  it('tell a woman by her surname alone', () => {
    expect(
      speakers(
        'По мнению Зотовой, с Гульковым спорить нечего.',
        'Гульков промолчал.',
        '«Мост нам нужен ещё до первого снега», — подчеркнула она.',
      ),
    ).not.toContain('Гульков');
  });

  it('tell a wife from her husband', () => {
    expect(
      speakers(
        'Павел Сычёв и Римма Сычёва открыли музей.',
        `${SAID}, — рассказал Сычёв.`,
        '«Пуговицы мы искали по всей области», — добавила Сычёва.',
      ),
    ).toEqual(['Павел Сычёв', 'Римма Сычёва']);
  });

  it('are shown in the nominative where the article has it', () => {
    expect(
      speakers('Лесник Марк Дубов молчал. По мнению Дубова, мост «стоит не на том берегу реки».'),
    ).toEqual(['Марк Дубов']);
  });
});

it('hears speech behind a dash', () => {
  expect(
    told(['— Это был очень длинный день, — говорит Инна Зотова. — Мы никого не ждали.'], 'ru').map(
      ([speaker]) => speaker,
    ),
  ).toEqual(['Инна Зотова']);
});
