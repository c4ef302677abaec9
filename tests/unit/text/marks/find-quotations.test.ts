import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { findQuotations } from '../../../../lib/text/marks/find-quotations.ts';
import { slice } from '../../../../lib/text/span.ts';

function marked(...paragraphs: readonly string[]): readonly (readonly string[])[] {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  return findQuotations(article).map(({ parts }) => parts.map((part) => slice(article.text, part)));
}

const SAID = 'it will rain again soon';

describe('marks', () => {
  it.each([
    ['curly', `A “${SAID}” b.`],
    ['straight', `A "${SAID}" b.`],
    ['doubled single', `A ''${SAID}'' b.`],
    ['single one way and the other', `A ‘’${SAID}’’ b.`],
    ['German', `A „${SAID}“ b.`],
    ['Polish', `A „${SAID}” b.`],
    ['Swedish', `A ”${SAID}” b.`],
    ['angled', `A «${SAID}» b.`],
    ['angled inwards', `A »${SAID}« b.`],
    ['angled one way', `A »${SAID}» b.`],
    ['single curly', `A ‘${SAID}’ b.`],
    ['single straight', `A '${SAID}' b.`],
    ['German single', `A ‚${SAID}‘ b.`],
    ['corners', `A「${SAID}」b。`],
    ['white corners', `A『${SAID}』b。`],
    ['mixed', `A “${SAID}" b.`],
  ])('%s', (_style, paragraph) => {
    expect(marked(paragraph)).toEqual([[SAID]]);
  });

  it('hold apostrophes', () => {
    expect(marked("A 'it's the boys' own river, isn't it' b.")).toEqual([
      ["it's the boys' own river, isn't it"],
    ]);
    expect(marked("The boys' boat and the girls' boat sank in '96.")).toEqual([]);
  });

  it('hold other marks', () => {
    expect(marked(`A “he said ‘${SAID}’ and left” b.`)).toEqual([[`he said ‘${SAID}’ and left`]]);
    expect(marked(`A "he said “${SAID}” and left" b.`)).toEqual([[`he said “${SAID}” and left`]]);
  });

  it('run on over paragraphs that open again', () => {
    expect(marked(`A: “${SAID}.`, '“And then it stops.”')).toEqual([[`${SAID}.`, 'And then it stops.']]);
  });

  it('do not run on over a paragraph of the story', () => {
    expect(marked(`A: “${SAID}.`, 'Then it rained.', `“${SAID}.”`)).toEqual([[`${SAID}.`], [`${SAID}.`]]);
  });

  it('hold a quote that opens again behind a sentence, where nothing else closes it', () => {
    expect(marked(`A: "${SAID}. "And then it stops." He said: "No more rain."`)).toEqual([
      [`${SAID}. "And then it stops.`],
      ['No more rain.'],
    ]);
    expect(marked(`A: "${SAID}. "And then it stops." So he said." B.`)).toEqual([
      [`${SAID}. "And then it stops." So he said.`],
    ]);
  });

  it('are singles only in houses that use them so', () => {
    expect(marked(`A “${SAID}” b “${SAID}” c ‘what a word this is’.`)).toEqual([[SAID], [SAID]]);
  });
});

describe('signs that look like marks', () => {
  it.each([
    ['a bullet', ['» The hall opens at nine.', '» A ticket costs four.']],
    ['inches', ['The door is 36" wide and 80" tall.']],
    ['inches before a fraction', ['It has a 5"1/4 drive.']],
    ['seconds', ['He won in 3.14‘47‘‘ and went home.']],
  ])('%s opens nothing', (_what, paragraphs) => {
    expect(marked(...paragraphs)).toEqual([]);
  });

  it('inches close nothing', () => {
    expect(marked('"It was cut twice," he said. "The frame was 35" at the foot."')).toEqual([
      ['It was cut twice,'],
      ['The frame was 35" at the foot.'],
    ]);
    expect(marked('He called it "the year 1990" and left.')).toEqual([['the year 1990']]);
  });
});

describe('a quotation that its house opens and closes once', () => {
  it('runs on over paragraphs without a mark, up to the closing one', () => {
    expect(marked('“It rained.', 'It rained again.', 'Then it was dry.”', 'The town slept.')).toEqual([
      ['It rained.', 'It rained again.', 'Then it was dry.'],
    ]);
  });

  it('with a clause behind that', () => {
    expect(marked('“It rained.', 'Then it was dry”, said Ann Bell.')).toEqual([
      ['It rained.', 'Then it was dry'],
    ]);
  });

  it.each([
    ['nothing closes it', ['“It rained.', 'It rained again.', 'The town slept.']],
    [
      'the mark stands in the middle of a block',
      ['“It rained.', `It was dry” in ${'town and '.repeat(20)}.`],
    ],
  ])('but not where %s', (_what, paragraphs) => {
    expect(marked(...paragraphs)).toEqual([['It rained.']]);
  });
});
