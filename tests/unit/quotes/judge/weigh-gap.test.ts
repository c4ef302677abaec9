import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { layQuotations } from '../../../../lib/quotes/find-quotes.ts';
import { isInterrupted } from '../../../../lib/quotes/interrupted.ts';
import { weighGap } from '../../../../lib/quotes/judge/weigh-gap.ts';
import { gapBetween } from '../../../../lib/quotes/merge-speeches.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

const ONE = 'The river will be back by Friday';
const TWO = 'I have put the cat upstairs';

/** Of the first two speeches. */
function gapIn(paragraphs: readonly string[], language = 'en') {
  const pack = packFor(language);
  const analysis = analyse(articleFromParagraphs({ title: '', language, paragraphs }), pack);
  const { narration, beside } = layQuotations(analysis, findPeople(analysis));
  return { narration, gap: gapBetween(narration, 0, 1, beside) };
}

function weigh(paragraph: string) {
  const { narration, gap } = gapIn([paragraph]);
  if (!gap) throw new Error('no gap');
  return weighGap(narration, gap);
}

describe('A gap', () => {
  it('lies between two speeches of one paragraph', () => {
    expect(gapIn([`“${ONE},” said Ann Bell. “${TWO}.”`]).gap).toMatchObject({ one: 0, two: 1 });
    expect(gapIn([`“${ONE},” said Ann Bell.`, `“${TWO}.”`]).gap).toBeUndefined();
    expect(gapIn([`“${ONE}.” “${TWO}.”`]).gap).toBeUndefined();
  });

  it('has its attribution, and what follows that', () => {
    const bare = weigh(`“${ONE},” said Ann Bell. “${TWO}.”`);
    expect(bare).toMatchObject({ 'tag:after': 1, 'tag:name': 1, 'verbs:1': 1, 'rest:1': 1, 'final:stop': 1 });
    const long = weigh(`“${ONE},” said Ann Bell on the bridge behind the old mill. “${TWO}.”`);
    expect(long['rest:1']).toBeUndefined();
    expect(long['rest:some:stop']).toBe(1);
  });

  it('has what stands in it beside', () => {
    const { length, ...told } = weigh(`“${ONE},” said Ann Bell. She lit a lamp and left. “${TWO}.”`);
    expect(told).toMatchObject({ 'stops:1': 1, joined: 1 });
    expect(length).toBeGreaterThan(2);
    expect(weigh(`“${ONE},” said Ann Bell, who asked him: “${TWO}?”`)).toMatchObject({
      relative: 1,
      colon: 1,
    });
  });

  it('tells whether the second speech is attributed by itself', () => {
    expect(weigh(`“${ONE},” said Ann Bell. “${TWO},” she added.`)).toMatchObject({ ownTag: 1 });
    expect(weigh(`“${ONE},” said Ann Bell. “${TWO}.”`).ownTag).toBeUndefined();
  });

  it('tells an untold one', () => {
    expect(weigh(`“${ONE}.” The lamp was out by noon. “${TWO}.”`)).toMatchObject({ untold: 1, opens: 1 });
  });
});

describe('A quote is interrupted, by its shape alone,', () => {
  const isOne = (paragraph: string, language?: string): boolean => {
    const { narration, gap } = gapIn([paragraph], language);
    return gap !== undefined && isInterrupted(narration, gap);
  };

  it('by a few words between two dashes', () => {
    expect(isOne(`“${ONE} and” — she paused — “${TWO},” Ann Bell said.`)).toBe(true);
    expect(isOne(`“${ONE}” — it was late: the lamp was out — “${TWO},” Ann Bell said.`)).toBe(false);
  });

  it('by nothing but a clause in the middle of a sentence, where adjectives follow their noun', () => {
    const italian = '“Ero in acqua col mio barchino” racconta Luca Mori “quando vedo un bambino da solo”.';
    expect(isOne(italian, 'it')).toBe(true);
    expect(isOne(`“${ONE}” said Ann Bell “when I saw it.”`)).toBe(false);
  });

  it('by a dash and a verb, where a dash opens speech', () => {
    expect(isOne('—El río subió de noche —cuenta Tomás Quirós—. Nos quedamos sin luz ayer.', 'es')).toBe(
      true,
    );
  });
});
