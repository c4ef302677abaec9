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
      const { points, quotes } = state.summary;
      return `${WORDING.notice.points(points.length)}, ${WORDING.notice.quotes(quotes.length)}`;
    }
  }
}
