import { describe, expect, it } from 'vitest';
import { articleOf, type Invented, pointsOf, textsOf } from './article-of.ts';

const PIER: Invented = {
  title: 'Storm shuts Marlow pier until spring',
  paragraphs: [
    'lede|Marlow pier will stay shut until spring after a storm tore away part of its deck.',
    'Marlow pier is to stay shut until spring after part of its deck was torn away by a storm.',
    'caption|The pier on Monday morning.',
    'By Ada Penrose',
    'Engineers found 40 broken beams on Monday and said repairs would cost £2.4m.',
    'But the council insisted that the money was there.',
    'heading|What comes next',
    'post|Marlow pier is falling apart and the council has known it for years.',
    'post|— Friends of Marlow Pier (@marlowpier) March 3, 2026',
    'He declined to say more.',
    'Read more: the ten best piers of the south coast.',
    'The town’s traders fear for the summer, because half of their 300 jobs hang on the pier’s visitors.',
    '“We were promised that this would never happen again.',
    'A decision on the insurance claim is due in March, the town clerk said.',
  ],
};

describe('choosePoints', () => {
  it('never shows a caption, a heading, an embedded post, a byline or a promotion', () => {
    const shown = textsOf(PIER, 12).join('\n');
    for (const furniture of [
      'Monday morning',
      'What comes next',
      'falling apart',
      '@marlowpier',
      'Ada Penrose',
      'Read more',
    ]) {
      expect(shown).not.toContain(furniture);
    }
  });

  it.each([
    'Ada Penrose, the harbour master, second from left, opens the new pier of Marlow with the mayor on Monday.',
    'Die Hafenmeisterin Ada Penrose (links) eröffnet am Montag die neue Brücke von Marlow mit dem Bürgermeister.',
    'Update: The harbour master of Marlow has answered our letter about the pier since Monday.',
    'Ada Penrose conducted the interview in Marlow, and Tom Hill wrote the story from the harbour.',
    'Media playback is not supported on this device The harbour master of Marlow opened the new pier on Monday.',
  ])('never shows what points at a picture or at the page: %s', (line) => {
    expect(textsOf({ ...PIER, paragraphs: [...PIER.paragraphs, line] }, 12)).not.toContain(line);
  });

  it('shows the standfirst or the sentence that repeats it, never both', () => {
    const repeats = textsOf(PIER, 12).filter((text) => text.includes('until spring'));
    expect(repeats).toHaveLength(1);
  });

  it('shows the standfirst first, whole and marked as the page’s own, whatever the count', () => {
    for (const count of [1, 3, 8]) {
      const [first, ...others] = pointsOf(PIER, count);
      expect(first?.standfirst).toBe(true);
      expect(first?.rank).toBe(0);
      expect(others.some(({ standfirst }) => standfirst)).toBe(false);
    }
    expect(textsOf(PIER, 3)[0]).toBe(
      'Marlow pier will stay shut until spring after a storm tore away part of its deck.',
    );
  });

  it('takes no label, question or offer above the body for a standfirst', () => {
    for (const line of [
      'News from the coast',
      'Will the old pier of Marlow ever open again this year?',
      'Sign up to our newsletter for all the news from the coast.',
    ]) {
      const points = pointsOf({ ...PIER, paragraphs: [`lede|${line}`, ...PIER.paragraphs.slice(1)] }, 5);
      expect(points.some(({ standfirst }) => standfirst)).toBe(false);
    }
  });

  it('leaves out a pronoun that nobody is sure of and a quotation that never closes', () => {
    const shown = textsOf(PIER, 12).join('\n');
    expect(shown).not.toContain('declined');
    expect(shown).not.toContain('promised');
  });

  it('cuts a leading connective', () => {
    expect(textsOf(PIER, 12)).toContain('the council insisted that the money was there.');
  });

  it('keeps the article’s order, and a longer list contains the shorter', () => {
    const [three, five, eight] = [3, 5, 8].map((count) =>
      pointsOf(PIER, count).map(({ sentence }) => sentence.start),
    );
    expect(three).toEqual([...(three ?? [])].sort((one, other) => one - other));
    expect(five).toEqual(expect.arrayContaining(three ?? []));
    expect(eight).toEqual(expect.arrayContaining(five ?? []));
    expect(three).toHaveLength(3);
  });

  it('writes a sure antecedent in place of the pronoun', () => {
    const texts = textsOf(
      {
        title: 'Lena Hartwell wins the harbour race',
        paragraphs: [
          'Lena Hartwell won the harbour race.',
          'She rowed the last mile of the harbour race in eleven minutes, a record for the club.',
          'Her boat was built by hand in a shed behind the club last winter.',
        ],
      },
      3,
    );
    expect(texts).toContain(
      '[Lena Hartwell] rowed the last mile of the harbour race in eleven minutes, a record for the club.',
    );
    expect(texts).toContain(
      '[Lena Hartwell’s] boat was built by hand in a shed behind the club last winter.',
    );
  });

  it('keeps a quotation of several sentences whole', () => {
    const quotation =
      '“We will build it again. We will build it higher,” said the mayor, Tom Ashby, on Monday.';
    const shown = textsOf(
      { title: 'Mayor: we will build it again', paragraphs: ['The storm came on Sunday night.', quotation] },
      3,
    );
    expect(shown).toContain(quotation);
  });

  it('tears no quotation in single marks, and takes no apostrophe for one', () => {
    const texts = textsOf(
      {
        title: 'Captain praises the club’s rowers',
        paragraphs: [
          'The captain of the club praised her rowers, saying: ‘They gave the harbour race everything. I could not ask for more.’',
          'The rowers’ boat won the harbour race by two lengths on Sunday.',
        ],
      },
      3,
    );
    expect(texts).toEqual(['The rowers’ boat won the harbour race by two lengths on Sunday.']);
  });

  it.each([
    "The captain said that every race of the spring must be rowed like a 'final.'",
    "The rowers have 'unfinished business' on the river, the captain of the club said.",
  ])('keeps a word in single marks, whatever its first letter: %s', (line) => {
    expect(textsOf({ paragraphs: [line] })).toEqual([line]);
  });

  it.each([
    "But there are three races before the end,' the captain of the club told her rowers.",
    'The captain has rowed here for twelve years and never once lost).',
    'The council (it met on Monday evening to hear the harbour master.',
    'Will the club ever row on the river again after this winter?',
  ])('shows no torn quotation, no torn brackets and no question: %s', (line) => {
    const sound = 'The rowers’ boat won the harbour race by two lengths on Sunday.';
    expect(textsOf({ paragraphs: [sound, line] })).toEqual([sound]);
  });

  it.each([
    'The club will a) buy a boat and b) mend the old slipway before the spring.',
    'The club (founded in 1912) and its harbour (dug in 1890) will be sold :)',
  ])('takes what counts or smiles for no bracket: %s', (line) => {
    expect(textsOf({ paragraphs: [line] })[0]).toContain('The club');
  });

  it('shows no words of a speaker without who says them, whatever marks they stand in', () => {
    const sound = 'Marlow won the harbour race by two lengths on Sunday, its third win this spring.';
    const english =
      "'We are racing the best clubs of the county. Every race is a final for the whole harbour. Now we will row on Sunday,' Ada Penrose told the rowers’ paper.";
    expect(textsOf({ paragraphs: [sound, english] }, 5)).toEqual([sound]);
    const lines = [
      'O clube de Marlow venceu a regata do porto no domingo por dois barcos de vantagem.',
      '– Corremos contra os melhores clubes do país. Cada regata é uma final para todo o porto da cidade – disse Ada Penrose.',
    ];
    expect(textsOf({ language: 'pt', paragraphs: lines }, 5)).toEqual([
      lines[0],
      'Cada regata é uma final para todo o porto da cidade – disse Ada Penrose.',
    ]);
  });

  it.each([
    'func OpenPier(t *Tide) (bool, error) { if t.IsHigh() { return true, nil } return false, nil.',
    'pier := harbour.Find("Marlow", tide) // Looks the pier up before the boats of the morning come in.',
    'if (tide.isHigh === true) { harbour.open("Marlow"); } else { harbour.close("Marlow"); }.',
    '{pier=1;boats=2;tide=3;club=4} | {north=5;south=6;east=7;west=8} | {spring=9;autumn=10}.',
    'The <code class="pier">pier</code> has a tag that names the harbour of Marlow in its first line.',
  ])('never shows a line of a program: %s', (line) => {
    const sound = 'The harbour of Marlow (opened in 1890) now finds its boats by a program.';
    expect(textsOf({ paragraphs: [sound, line] }, 5)).toEqual([sound]);
  });

  it.each([
    'The tenant(s); and the owner of the pier must pay for the work before the spring.',
    'The boats may leave the harbour of Marlow; return is free until the end of May.',
    'The line London -> Leeds -> Marlow opens before the boats of the spring come in.',
    'The paper said // the town would build // the pier again before the summer.',
    'public works at the pier (begun in May) will go on until the end of the year.',
    'The club(s) and the council(s); all of them agree that the pier must open in May.',
  ])('shows a sentence with what stands in programs as well: %s', (line) => {
    expect(textsOf({ paragraphs: [line] })).toEqual([line]);
  });

  it.each([
    'The U.S.’ first pier for electric boats opens in the harbour of Marlow in May.',
    'Dodd Inc.’ pier in the harbour of Marlow opens to electric boats in May.',
    'The pier of Hale & Co.’ boats in the harbour of Marlow will open in May.',
  ])('takes the apostrophe behind an abbreviation for no closing mark: %s', (line) => {
    expect(textsOf({ paragraphs: [line] })).toEqual([line]);
  });

  it('never shows a caption whose credit runs into its last word', () => {
    const sound = 'The rowers’ boat won the harbour race by two lengths on Sunday.';
    const caption = 'The winning boat of the rowers of Marlow before the harbour race on Sunday.Reuters';
    expect(textsOf({ paragraphs: [sound, caption] }, 5)).toEqual([sound]);
    const report = '马洛镇的码头星期一因暴风雨关闭，镇议会说修复需要三个月。';
    expect(
      textsOf({ language: 'zh', paragraphs: [report, '马洛镇的码头和居民房屋。本报记者王小明摄'] }, 5),
    ).toEqual([report]);
  });

  it('says why: the lede, the opening, the title’s subject, a figure that others repeat', () => {
    const [lede] = pointsOf(PIER, 1);
    expect(lede?.reasons).toContain('lede');
    expect(lede?.reasons).toContain('title');
    const figures = pointsOf(
      {
        paragraphs: [
          'The bridge over the Marl was closed on Friday.',
          'The council wants 4,500 people to sign a petition for the bridge.',
          'So many things were said about it, and none of them was new to the town.',
          'More than 4,500 signatures were handed to the minister on Saturday evening.',
        ],
      },
      8,
    );
    expect(figures[0]?.reasons).toContain('opening');
    expect(figures.filter(({ reasons }) => reasons.includes('figures')).length).toBeGreaterThan(0);
  });

  it('gives fewer points rather than unsound ones, and none for nothing', () => {
    expect(pointsOf({ paragraphs: [] })).toEqual([]);
    expect(
      textsOf({ paragraphs: ['A title without an end', 'The dam broke on Friday night in Orrin.'] }),
    ).toEqual(['The dam broke on Friday night in Orrin.']);
  });

  it('shows one sentence where all dangle, so that no article is without a point', () => {
    expect(
      textsOf({ paragraphs: ['They left the town on Friday night.', 'It was never rebuilt by them.'] }),
    ).toHaveLength(1);
  });

  it('reads other scripts', () => {
    const chinese = textsOf(
      {
        language: 'zh',
        title: '大桥关闭',
        paragraphs: ['大桥因风暴关闭至春季。市政府表示维修费用为二百万元。', '商人担心夏季的游客会减少。'],
      },
      2,
    );
    expect(chinese.join('\n')).toContain('大桥因风暴关闭至春季。');
  });

  it('knows the article whose points it chose', () => {
    const article = articleOf(PIER);
    for (const { sentence, kept } of pointsOf(PIER, 12)) {
      for (const { start, end } of kept) {
        expect(start).toBeGreaterThanOrEqual(sentence.start);
        expect(end).toBeLessThanOrEqual(sentence.end);
      }
      expect(article.blocks.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(
        true,
      );
    }
  });
});
