// @vitest-environment jsdom
/** Going through the page's own order, and marking all of it. */
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ARTICLE } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

const shownWords = ({ shown }: ReturnType<typeof fakeCollaborators>) =>
  shown.map(([passage]) => passage?.block.slice(passage.start, passage.end));

it('N and P go through points and quotes as the page has them, and stop at its ends', async () => {
  const fakes = await open();
  for (const key of ['n', 'n', 'n', 'p', 'p', 'p']) press(key);
  await waitFor(() => expect(fakes.shown).toHaveLength(5));
  const [lede, opponent] = [ARTICLE.blocks[0], ARTICLE.blocks[2]].map((block) =>
    ARTICLE.text.slice(block?.start, block?.end),
  );
  expect(shownWords(fakes)).toEqual([
    lede,
    'We are building the next memory,',
    opponent,
    'We are building the next memory,',
    lede,
  ]);
});

it('P begins at the last', async () => {
  const fakes = await open();
  press('p');
  await waitFor(() => expect(shownWords(fakes)).toEqual(['shame on you']));
  expect(document.activeElement?.getAttribute('data-item')).toBe('quote-3');
});

it('H marks every point and every part of a quote, and says how many there are', async () => {
  const fakes = await open();
  press('h');
  await waitFor(() =>
    expect(notice()).toBe('Marked 6 points and quotes in the page; press H again to clear them'),
  );
  expect(fakes.marked[0]).toHaveLength(7);
});

it('H says so where it has taken the marks away, and where the page has gone', async () => {
  await open(fakeCollaborators({ marked: 'unmarked' }));
  press('h');
  await waitFor(() => expect(notice()).toBe('Marks cleared from the page'));
  cleanup();
  await open(fakeCollaborators({ marked: 'moved' }));
  press('h');
  await waitFor(() => expect(notice()).toMatch(/^The tab has gone/));
});
