/** What a screen reader says when the popup becomes something else. */
import type { State } from './state.ts';
import { WORDING } from './wording.ts';

export function announcementOf(state: State): string {
  switch (state.kind) {
    case 'reading':
      return WORDING.reading;
    case 'problem': {
      const { matter, next } = WORDING.problems[state.problem];
      return `${matter} ${next}`;
    }
    case 'summary': {
      // What changes later is told where the reader changed it.
      const { points, quotes } = state.found;
      return `${WORDING.notice.points(points)}, ${WORDING.notice.quotes(quotes)}`;
    }
  }
}
