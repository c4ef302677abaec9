/** Which cues a text has. */
import { describe, expect, it } from 'vitest';
import { cueFinderOf } from '../../../../lib/points/features/find-cues.ts';
import { CUE_KINDS, type CueKind } from '../../../../lib/text/packs/cues/cues.ts';

const CUES = { cause: 'because, as a result of', plan: 'will', hook: 'here are' };
const at = (kind: CueKind): number => CUE_KINDS.indexOf(kind);

describe('cueFinderOf', () => {
  it('counts words and whole phrases, and tells those at the head', () => {
    const { counts, atHead } = cueFinderOf(CUES)(
      '',
      'here are piers that will close as a result of rot'.split(' '),
    );
    expect([counts[at('hook')], counts[at('plan')], counts[at('cause')]]).toEqual([1, 1, 1]);
    expect([atHead[at('hook')], atHead[at('plan')]]).toEqual([1, 0]);
  });

  it('takes no part of a phrase for it', () => {
    const { counts } = cueFinderOf(CUES)('', ['as', 'a', 'result', 'willing', 'here']);
    expect(Array.from(counts).some((count) => count > 0)).toBe(false);
  });

  it('looks inside runs of letters where words are not parted', () => {
    const { counts, atHead } = cueFinderOf({ inside: true, cause: 'ため', day: '今日' })(
      '今日は雨のため休み',
      [],
    );
    expect([counts[at('cause')], counts[at('day')]]).toEqual([1, 1]);
    expect([atHead[at('cause')], atHead[at('day')]]).toEqual([0, 1]);
  });

  it('finds nothing for a language without a table', () => {
    expect(Array.from(cueFinderOf(undefined)('because', ['because']).counts)).toEqual(CUE_KINDS.map(() => 0));
  });
});
