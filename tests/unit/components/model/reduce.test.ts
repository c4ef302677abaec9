/** From one state of the popup to the next. */
import { expect, it } from 'vitest';
import { reduce } from '../../../../components/model/reduce.ts';
import { DEFAULTS } from '../../../../components/model/settings.ts';
import { INITIAL, type State } from '../../../../components/model/state.ts';
import { ARTICLE, SUMMARY } from '../../../fixtures/pier-story.ts';

const SUMMARISED = reduce(INITIAL, {
  type: 'read',
  article: ARTICLE,
  scope: 'page',
  summary: SUMMARY,
  settings: DEFAULTS,
});

function noticeOf(state: State) {
  return state.kind === 'summary' ? state.notice : undefined;
}

it('a reading becomes a summary or a problem', () => {
  expect(SUMMARISED.kind).toBe('summary');
  expect(reduce(INITIAL, { type: 'failed', problem: 'pdf' })).toEqual({ kind: 'problem', problem: 'pdf' });
});

it('what comes too late changes nothing', () => {
  expect(reduce(INITIAL, { type: 'shown', item: 'point-0', found: true, notice: 'Shown' })).toBe(INITIAL);
});

it('the same words twice are two notices, so that both are spoken', () => {
  const once = reduce(SUMMARISED, { type: 'copied', item: 'point-0', notice: 'Copied' });
  const twice = reduce(once, { type: 'copied', item: 'point-0', notice: 'Copied' });
  expect(noticeOf(once)?.number).not.toBe(noticeOf(twice)?.number);
});

it('a passage that is not found takes the mark away, as the page’s highlight is gone', () => {
  const shown = reduce(SUMMARISED, { type: 'shown', item: 'point-0', found: true, notice: 'Shown' });
  const missed = reduce(shown, { type: 'shown', item: 'point-1', found: false, notice: 'Changed' });
  expect(missed).toMatchObject({ current: undefined, notice: { tone: 'trouble', text: 'Changed' } });
});

it('another length shows the points chosen first, and the mark stays on its point', () => {
  const shown = reduce(SUMMARISED, { type: 'shown', item: 'point-0', found: true, notice: 'Shown' });
  const short = reduce(shown, {
    type: 'chose',
    settings: { ...DEFAULTS, length: 'short' },
    notice: '1 key point',
  });
  expect(short).toMatchObject({ summary: { points: [SUMMARY.points[0]] }, current: 'point-0' });
  expect(reduce(short, { type: 'chose', settings: DEFAULTS })).toMatchObject({ summary: SUMMARY });
});

it('a notice fades and takes the tick with it', () => {
  const copied = reduce(SUMMARISED, { type: 'copied', item: 'point-0', notice: 'Copied' });
  expect(reduce(copied, { type: 'faded' })).toMatchObject({ notice: undefined, copied: undefined });
});

it('a choice without words of its own takes the tick away together with the notice', () => {
  const copied = reduce(SUMMARISED, { type: 'copied', item: 'point-0', notice: 'Copied' });
  const chosen = reduce(copied, { type: 'chose', settings: { ...DEFAULTS, order: 'article' } });
  expect(chosen).toMatchObject({ notice: undefined, copied: undefined });
});
