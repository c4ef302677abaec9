import { describe, expect, it } from 'vitest';
import { kindOfPage, kindOrGuide, type PageKind } from '../../../lib/points/page-kind.ts';
import { articleOf, type Invented, textsOf } from './article-of.ts';

const REPORT = [
  'The pier was shut on Monday.',
  'Engineers found broken beams below the deck.',
  'Repairs will take until spring, the council said.',
  'Traders fear for the summer.',
  'A decision is due in March.',
  'The mayor declined to comment.',
];

const PAGES: readonly (readonly [PageKind, Invented])[] = [
  ['report', { title: 'Storm shuts pier', paragraphs: REPORT }],
  ['opinion', { title: 'Opinion: Let the pier go', paragraphs: REPORT }],
  [
    'opinion',
    { title: 'Let the pier go', url: 'https://paper.example/opinion/let-the-pier-go', paragraphs: REPORT },
  ],
  ['opinion', { title: 'Let it go', paragraphs: REPORT.map((line) => `I know what they say. ${line}`) }],
  [
    'interview',
    {
      title: 'The pier master speaks',
      paragraphs: [
        'Tom Ashby has kept the pier for forty years.',
        ...'abcd'
          .split('')
          .flatMap((letter) => [`What about ${letter}?`, `About ${letter} I say nothing at all.`]),
      ],
    },
  ],
  [
    'live',
    {
      title: 'Storm: live updates',
      paragraphs: [
        'The storm is here.',
        '14:05 The pier is shut.',
        '13:50 Trees are down.',
        '13:20 Rain began.',
      ],
    },
  ],
  [
    'list',
    {
      title: 'Best piers',
      paragraphs: [1, 2, 3, 4].flatMap((number) => [
        `heading|${number}. Pier number ${number}`,
        'It is long and old.',
      ]),
    },
  ],
  [
    'obituary',
    {
      title: 'Ada Penrose, builder of piers, dies',
      paragraphs: ['Ada Penrose, who built nine piers, has died. She was aged 91.', ...REPORT],
    },
  ],
  [
    'match',
    {
      title: 'Marlow 2-1 Orrin',
      paragraphs: [
        'Marlow beat Orrin 2-1 with a late goal.',
        'The striker scored before half-time.',
        'A penalty made it 1-1 and the referee waved play on.',
      ],
    },
  ],
  [
    'recipe',
    {
      title: 'Plum cake',
      paragraphs: [
        'A cake for autumn.',
        'heading|Ingredients',
        'item|200g plums',
        'heading|Method',
        'Stone the plums.',
      ],
    },
  ],
  [
    'how-to',
    {
      title: 'How to mend a net',
      paragraphs: ['Nets tear.', '1. Wash the net.', '2. Cut the twine.', '3. Tie the knots.'],
    },
  ],
  [
    'paper',
    {
      title: 'Beams in salt water',
      paragraphs: [
        'heading|Abstract',
        'We test beams.',
        'heading|Methods',
        'We wait.',
        'heading|Results',
        'They rot.',
      ],
    },
  ],
];

describe('kindOfPage', () => {
  it.each(PAGES)('knows a page of the kind "%s"', (kind, page) => {
    expect(kindOfPage(articleOf(page))).toBe(kind);
  });

  it('takes a report with one question and quoted first persons for a report', () => {
    const page = {
      title: 'Pier shut',
      paragraphs: [
        ...REPORT,
        'Who pays?',
        '“I do not,” he said.',
        '“I will,” she said.',
        '“My money,” I heard.',
      ],
    };
    expect(kindOfPage(articleOf(page))).toBe('report');
  });

  it('takes questions that nobody answers in the first person for no interview', () => {
    const page = {
      title: 'Nets that last',
      paragraphs: [
        'What tears a net?',
        'Salt does.',
        'What mends it?',
        'Twine does.',
        'Who sells it?',
        'The chandler does.',
        'What does it cost?',
        'Little.',
      ],
    };
    expect(kindOfPage(articleOf(page))).toBe('report');
  });

  it.each([
    ['report', 0.9, 'guide'],
    ['interview', 0.7, 'guide'],
    ['report', 0.4, 'report'],
    ['obituary', 0.9, 'obituary'],
    ['how-to', 0.1, 'how-to'],
  ] as const)('%s, %f a guide, is a %s', (kind, share, judged) => {
    expect(kindOrGuide(kind, share)).toBe(judged);
  });

  it('asks no question among an interview’s points', () => {
    const interview = PAGES.find(([kind]) => kind === 'interview')?.[1];
    expect(textsOf(interview ?? { paragraphs: [] }, 3).join('\n')).not.toContain('?');
  });
});
