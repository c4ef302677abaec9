/** What marks hold beside speech, which speeches are one quote, and which quotes are told twice. */
import { describe, expect, it } from 'vitest';
import { isBorne } from '../../../lib/quotes/borne-matter.ts';
import { isCode } from '../../../lib/quotes/code-matter.ts';
import { countSpeechWords } from '../../../lib/quotes/count-speech-words.ts';
import { dropRepeats } from '../../../lib/quotes/drop-repeats.ts';
import { findPosts, isInPost } from '../../../lib/quotes/find-posts.ts';
import { isGoverned } from '../../../lib/quotes/governed-matter.ts';
import { matterOf } from '../../../lib/quotes/judge-speech.ts';
import { layNarration } from '../../../lib/quotes/lay-narration.ts';
import { listedMatter } from '../../../lib/quotes/listed-matter.ts';
import { isAddressed, isDated, isGloss, isSupposed } from '../../../lib/quotes/loose-matter.ts';
import { mergeSpeeches } from '../../../lib/quotes/merge-speeches.ts';
import type { Quote } from '../../../lib/quotes/quote.ts';
import { isSung } from '../../../lib/quotes/sung.ts';
import { isTitleCased, isVerbless } from '../../../lib/quotes/title-capitals.ts';
import { isApposedTo, isModifier, isNamed, isNamedBehind } from '../../../lib/quotes/titled-matter.ts';
import { attributionBeside } from '../../../lib/quotes/ways/order-of-asking.ts';
import { saysI } from '../../../lib/quotes/ways/says-i.ts';
import { settingOf } from '../../../lib/quotes/ways/setting.ts';
import type { Article, Block } from '../../../lib/text/article.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { rowOf } from '../syntax/row-of.ts';

const FLOOD = 'The river will be back by Friday';

function read(paragraphs: string | readonly string[], language = 'en') {
  const narration = rowOf(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, language);
  const [speech] = narration.speeches;
  const [place] = narration.places;
  const setting = settingOf(narration, 0);
  if (!speech || !place || !setting) throw new Error('No quotation');
  return { narration, speech, setting, ...place, own: attributionBeside(narration, 0) };
}

it.each([
  ['en', `“${FLOOD},” said Ann Bell.`, undefined],
  ['en', 'They saw a film called “The Long Dry River Home” there.', 'named'],
  ['en', `The sign on the old wall: “${FLOOD}.”`, 'borne'],
  ['en', 'They ran the “More in sorrow than anger” campaign there.', 'modifier'],
  ['en', '1932: “The long dry river of the town.”', 'dated'],
  ['en', `If a neighbour says “${FLOOD},” they run.`, 'supposed'],
  ['de', `„${FLOOD}“, sagte Petra Vogt.`, undefined],
  ['de', 'Sie lernt am „kleinen Haus der vielen Türen“ und bleibt dort.', 'governed'],
  ['de', 'Petra Vogt sprach vom „größten Fest der letzten Jahre“ im Ort.', undefined],
  ['de', 'Das sei der Weg zum „größten Fest der letzten Jahre“.', undefined],
  ['de', 'Dort hing „Wasser und Leben am Deich“ aus.', 'title'],
  ['de', 'Dort war „Wasser und Leben sind knapp“ bekannt.', undefined],
])('%s: in %s the marks hold %s', (language, paragraph, matter) => {
  const { narration, own } = read(paragraph, language);
  expect(matterOf(narration, 0, own)).toBe(matter);
});

describe('Marks', () => {
  it('hold no words of anybody right behind a preposition, where nothing tells of saying', () => {
    const phrase = read('Er arbeitet seit Jahren für „junge Leute auf dem Land“ im Norden.', 'de');
    expect(isGoverned(phrase.narration, phrase.speech, phrase.first, phrase.own)).toBe(true);
    const sentence = read('Er kam wegen „des Regens, der nie endet.“ Dann ging er.', 'de');
    expect(isGoverned(sentence.narration, sentence.speech, sentence.first, sentence.own)).toBe(false);
    const dropped = read('Trabaja para “los jóvenes de todo el campo” del norte.', 'es');
    expect(isGoverned(dropped.narration, dropped.speech, dropped.first, dropped.own)).toBe(false);
  });

  it('hold a title where no word in them can be a verb', () => {
    const title = read('Dort hing „Wasser und Leben am Deich“ aus.', 'de');
    expect(isVerbless(title.narration, title.speech)).toBe(true);
    const sentence = read('Dort hing „Wasser fließt in den Deich“ aus.', 'de');
    expect(isVerbless(sentence.narration, sentence.speech)).toBe(false);
  });

  it('of a program hold values, unless somebody says them', () => {
    const code = read('Then set width="device-width; initial; scale of all" there.');
    expect(isCode(code.narration, code.speech, false)).toBe(true);
    const said = read(`“${FLOOD},” said Ann Bell.`);
    expect(isCode(said.narration, said.speech, false)).toBe(false);
  });

  it('behind a date and a colon hold what stands in a list', () => {
    const { narration, first } = read('May 1932: “The long dry river of the town.”');
    expect(isDated(narration, first, undefined)).toBe(true);
    const named = read('Ann Bell: “The long dry river of the town.”');
    expect(isDated(named.narration, named.first, undefined)).toBe(false);
  });

  it('explain a word', () => {
    const { narration, first } = read('It is called wex, which means “a long and dry river.”');
    expect(isGloss(narration, first, undefined)).toBe(true);
  });

  it('hold what nobody in particular says', () => {
    const { narration, first, own } = read(`If a neighbour says “${FLOOD},” they run.`);
    expect(isSupposed(narration, first, own)).toBe(true);
    const real = read(`Ann Bell said “${FLOOD.toLowerCase()}.”`);
    expect(isSupposed(real.narration, real.first, real.own)).toBe(false);
  });

  it('hold what the reader may think', () => {
    const { narration, first } = read('Then you ask yourself: “Where has the long dry river gone?”');
    expect(isAddressed(narration, first, undefined)).toBe(true);
    const somebody = read('Then you ask Ann Bell: “Where has the long dry river gone?”');
    expect(isAddressed(somebody.narration, somebody.first, undefined)).toBe(false);
  });

  it('hold a song’s words', () => {
    const { narration, setting } = read(`“${FLOOD},” she sings on the bridge.`);
    expect(isSung(narration, setting.lead, setting.tail)).toBe(true);
    const said = read(`“${FLOOD},” she said on the bridge.`);
    expect(isSung(said.narration, said.setting.lead, said.setting.tail)).toBe(false);
  });

  it('hold a title', () => {
    const { narration, speech, first } = read('They saw a film called “The Long Dry River Home” there.');
    expect(isNamed(narration, speech, first, undefined)).toBe(true);
    expect(isTitleCased(narration, speech)).toBe(true);
    const said = read(`Ann Bell said “${FLOOD.toLowerCase()}.”`);
    expect(isNamed(said.narration, said.speech, said.first, said.own)).toBe(false);
    expect(isTitleCased(said.narration, said.speech)).toBe(false);
  });

  it('hold words on a thing', () => {
    const { narration, first, own } = read(`The sign on the old wall: “${FLOOD}.”`);
    expect(isBorne(narration, first, own)).toBe(true);
  });

  it('hold what describes a noun', () => {
    const { narration, first, last } = read('They ran the “more in sorrow than anger” campaign there.');
    expect(isModifier(narration, first, last)).toBe(true);
    const said = read(`“${FLOOD},” said Ann Bell.`);
    expect(isModifier(said.narration, said.first, said.last)).toBe(false);
  });

  it('hold the name of a noun before them, or behind them', () => {
    const medal = read('Er bekam die Medaille „Held der langen Nacht“ in Hall.', 'de');
    expect(isApposedTo(medal.narration, medal.speech, medal.first, undefined)).toBe(true);
    const book = read('Dün “Uzun ve kuru bir nehir” adlı kitap çıktı.', 'tr');
    expect(isNamedBehind(book.narration, book.last)).toBe(true);
  });
});

it('Quotations that fill the blocks of a list are nobody’s', () => {
  const items = ['the first', 'the second', 'the third'].map(
    (which) => `“Where has ${which} dry river gone?”`,
  );
  const listed = rowOf(['People asked such things as these:', ...items]);
  expect([
    ...listedMatter(
      listed,
      items.map(() => undefined),
    ),
  ]).toEqual([0, 1, 2]);
  const two = rowOf(['People asked such things as these:', ...items.slice(0, 2)]);
  expect([...listedMatter(two, [undefined, undefined])]).toEqual([]);
});

it.each([
  ['one quote about an attribution', `“${FLOOD},” said Ann Bell. “The mill will be wet with it.”`, [[0, 1]]],
  [
    'two of two paragraphs',
    [`“${FLOOD},” said Ann Bell.`, '“The mill will be wet,” said Tom Reed.'],
    [[0], [1]],
  ],
  [
    'two of two speakers',
    `“${FLOOD},” said Ann Bell. “The mill will be wet with it,” said Tom Reed.`,
    [[0], [1]],
  ],
])('Two speeches are %s', (_what, paragraphs, runs) => {
  const row = rowOf(typeof paragraphs === 'string' ? [paragraphs] : paragraphs);
  const beside = row.speeches.map((_, index) => attributionBeside(row, index));
  expect(mergeSpeeches(row, [0, 1], beside)).toEqual(runs);
});

describe('The same words told twice', () => {
  const text = 'The river is dry now.\n\nThe river is dry now.\n\nThe river is dry now.';
  const quoteAt = (start: number, name: string, certainty: number): Quote => ({
    parts: [{ start, end: start + 20 }],
    speaker: { kind: 'person', name, roles: [], mention: { start: 0, end: 1 } } as unknown as NonNullable<
      Quote['speaker']
    >,
    certainty,
    basis: 'here',
    cue: { start: 0, end: 1 },
  });

  it('are one quote, the surest', () => {
    const [one, two] = [quoteAt(0, 'Ann Bell', 0.6), quoteAt(23, 'Ann Bell', 0.9)];
    expect(dropRepeats(text, [one, two])).toEqual([two]);
  });

  it('by two speakers are two', () => {
    const quotes = [quoteAt(0, 'Ann Bell', 0.9), quoteAt(23, 'Tom Reed', 0.9)];
    expect(dropRepeats(text, quotes)).toEqual(quotes);
  });
});

describe('A post', () => {
  const bare = articleFromParagraphs({
    paragraphs: [
      'It rained.',
      'The long dry river is back, and so are we.',
      '— Ann Bell (@annbell) 3 March 2026',
    ],
    language: 'en',
  });
  const blocks = bare.blocks.map((block, at): Block => (at > 0 ? { ...block, role: 'post' } : block));
  const article: Article = { ...bare, blocks };

  it('is its author’s, by its signature', () => {
    const posts = findPosts(article, rowOf(['It rained.']).people);
    expect(posts.map(({ speaker }) => speaker?.name)).toEqual(['Ann Bell']);
    expect(posts.every((post) => isInPost(article, post))).toBe(true);
  });

  it('without one is nobody’s', () => {
    const unsigned = { ...article, blocks: blocks.slice(0, 2) };
    expect(findPosts(unsigned, rowOf(['It rained.']).people)).toEqual([]);
  });
});

it.each([
  ['the river is dry', 4],
  ['it’s the mid-river mill', 4],
  ['川はまた乾いている', 4.5],
  ['', 0],
])('“%s” has %d words', (text, words) => {
  expect(countSpeechWords(text)).toBe(words);
});

it('A quote that speaks of “I” is a person’s', () => {
  const i = read('“Then I went home to the dry river,” it goes.');
  expect(saysI(i.narration, i.first)).toBe(true);
  const none = read(`“${FLOOD},” it goes.`);
  expect(saysI(none.narration, none.first)).toBe(false);
});

describe('The narration', () => {
  it('has one slot for a speech, and sentences that go on around it', () => {
    const { narration, first, last } = read(`“${FLOOD},” said Ann Bell. She left.`);
    expect([first, last]).toEqual([0, 0]);
    const sentences = layNarration(narration.tokens, narration.speeches, narration.pack).map(
      ({ sentence }) => sentence,
    );
    expect(sentences[0]).toBe(sentences[1]);
    expect(new Set(sentences).size).toBe(2);
  });

  it('keeps the words of a scrap', () => {
    const row = rowOf(['The “Pose” actor said no.']);
    expect(row.slots.every(({ speech }) => speech < 0)).toBe(true);
  });
});
