// @vitest-environment jsdom
/** What a reader can do where the page could not be read. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Localised } from '../../../components/Localised.tsx';
import { ProblemView } from '../../../components/ProblemView.tsx';
import type { Problem } from '../../../lib/article/page-result.ts';
import { ENGLISH } from './english.ts';

afterEach(cleanup);

describe('A problem', () => {
  const offers = (problem: Problem, onReadAgain: (() => void) | undefined) => {
    render(
      <Localised wording={ENGLISH} title="Pith">
        <ProblemView problem={problem} onReadAgain={onReadAgain} />
      </Localised>,
    );
    return document.querySelector('[data-action=read-again]') !== null;
  };

  it.each([
    'no-article',
    'too-short',
    'failed',
    'moved',
    'list-page',
    'too-large',
    'busy',
    'crashed',
  ] as const)('%s, which can pass, offers another reading where the view stays', (problem) => {
    expect(offers(problem, () => {})).toBe(true);
  });

  it.each(['click-first', 'restricted', 'file', 'pdf', 'picture'] as const)(
    '%s, which stays, offers none',
    (problem) => {
      expect(offers(problem, () => {})).toBe(false);
    },
  );

  it('offers none in a popup, which closes before', () => {
    expect(offers('no-article', undefined)).toBe(false);
  });
});
