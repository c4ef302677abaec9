/** What a screen reader says when the popup becomes something else. */
import { problemText } from './problem-text.ts';
import type { State } from './state.ts';
import type { Wording } from './wording.ts';

export function announcementOf(state: State, wording: Wording): string {
  switch (state.kind) {
    case 'reading':
      return wording.t('reading');
    case 'problem': {
      const { matter, next } = problemText(state.problem, wording);
      return `${matter} ${next}`;
    }
    case 'summary': {
      // What changes later is told where the reader changed it.
      const { points, quotes } = state.found;
      return wording.t('found', {
        points: wording.count('pointCount', points),
        quotes: wording.count('quoteCount', quotes),
      });
    }
  }
}
