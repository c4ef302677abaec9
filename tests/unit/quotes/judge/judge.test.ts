import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { findRivals } from '../../../../lib/quotes/judge/find-rivals.ts';
import { judge, thresholdFor } from '../../../../lib/quotes/judge/judge.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';

const FLOOD = 'The river will be back by Friday';

/** The last quotation, as the judge gets it. */
function lastOf(...paragraphs: readonly string[]) {
  const analysis = analyse(articleFromParagraphs({ paragraphs, language: 'en' }), packFor('en'));
  const { narration, turns } = readQuotes(analysis, findPeople(analysis));
  const { moment, run, beside: own, asked } = turns.at(-1)!;
  return { narration, moment, run, own, asked };
}

function rivalsOf(...paragraphs: readonly string[]): readonly string[] {
  const { narration, moment, run, own, asked } = lastOf(...paragraphs);
  return findRivals(moment, run, own, asked).map(({ candidate }) =>
    slice(narration.text, candidate.referent.person.mention),
  );
}

function verdictOf(...paragraphs: readonly string[]): readonly [string | undefined, number] {
  const { narration, moment, run, own, asked } = lastOf(...paragraphs);
  const verdict = judge({ moment, run, own }, asked);
  return [
    verdict && slice(narration.text, verdict.candidate.referent.person.mention),
    verdict?.certainty ?? 0,
  ];
}

describe('rivals', () => {
  it('are whom the words name and whom the text has just named, each once', () => {
    expect(rivalsOf('Tom Reed owns the mill.', `“${FLOOD},” said Ann Bell.`)).toEqual([
      'Ann Bell',
      'Tom Reed',
    ]);
  });

  it('are no women where the sentence says “he”, nor bodies', () => {
    expect(rivalsOf('Ann Bell met Tom Reed at the Fen Water Board.', `“${FLOOD},” he said.`)).toEqual([
      'Tom Reed',
    ]);
  });

  it('are not whom an earlier paragraph speaks of, where the quote’s own speaks of somebody', () => {
    expect(rivalsOf('“No,” said Tom Reed.', `Ann Bell walked home. “${FLOOD}.”`)).toEqual(['Ann Bell']);
  });

  it('are no headings in capitals', () => {
    expect(rivalsOf('MILL PRICES FALL. Tom Reed owns the mill.', `“${FLOOD}.”`)).toEqual(['Tom Reed']);
  });
});

describe('the judge', () => {
  it('is sure of a name that a clause gives', () => {
    const [name, certainty] = verdictOf(`“${FLOOD},” said Ann Bell.`);
    expect(name).toBe('Ann Bell');
    expect(certainty).toBeGreaterThan(0.9);
  });

  it('is less sure where the sentences around tell', () => {
    const [name, certainty] = verdictOf('Ann Bell walked home. Tom Reed saw her.', `“${FLOOD}.”`);
    expect(name).toBeDefined();
    expect(certainty).toBeLessThan(0.9);
  });

  it('shows nobody in place of a phrase that tells of somebody else', () => {
    const [name] = verdictOf('Ann Bell walked home.', `“${FLOOD},” said the woman who sued Ann Bell.`);
    expect(name).toBe('the woman who sued Ann Bell');
  });

  it('has nobody where nobody is named', () => {
    expect(verdictOf(`“${FLOOD}.”`)).toEqual([undefined, 0]);
  });

  it('shows from a threshold of each language on', () => {
    for (const language of ['en', 'de', 'fr', 'cs']) {
      expect(thresholdFor(packFor(language))).toBeGreaterThanOrEqual(0.45);
      expect(thresholdFor(packFor(language))).toBeLessThan(0.7);
    }
  });
});
