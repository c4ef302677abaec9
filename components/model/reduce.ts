/** The popup's next state. Pure: whatever takes time or touches the browser has happened before. */
import { shorten } from '../../lib/summary/shorten.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import { speakerIn } from './place.ts';
import { POINTS, type Settings } from './settings.ts';
import type { Event, Notice, State, SummaryState } from './state.ts';

export function reduce(state: State, event: Event): State {
  if (event.type === 'read') {
    const { article, scope, selected, summary, settings, view } = event;
    const first = shown(summary, settings);
    const found = { points: first.points.length, quotes: first.quotes.length };
    return {
      kind: 'summary',
      article,
      scope,
      selected,
      whole: summary,
      summary: first,
      settings,
      found,
      speaker: speakerIn(event, view?.speaker),
      current: view?.current,
      opened: view?.opened ?? [],
      resumed: view,
    };
  }
  if (event.type === 'failed') return { kind: 'problem', problem: event.problem };
  return state.kind === 'summary' ? reduceSummary(state, event) : state;
}

function reduceSummary(
  state: SummaryState,
  event: Exclude<Event, { type: 'read' | 'failed' }>,
): SummaryState {
  switch (event.type) {
    case 'chose':
      return {
        ...state,
        settings: event.settings,
        summary: shown(state.whole, event.settings),
        // A tick goes with the notice that it came with.
        ...(event.notice === undefined
          ? { copied: undefined, notice: undefined }
          : { notice: tell(state, event.notice, 'done') }),
      };
    case 'filtered':
      return { ...state, speaker: event.speaker, notice: tell(state, event.notice, 'done') };
    case 'shown':
      return {
        ...state,
        // What was highlighted before is so no more, found or not.
        current: event.found ? event.item : undefined,
        notice: tell(state, event.notice, event.found ? 'done' : 'trouble'),
      };
    case 'copied':
      return { ...state, copied: event.item, notice: tell(state, event.notice, 'done') };
    case 'toggled': {
      const others = state.opened.filter((item) => item !== event.item);
      const isOpen = others.length < state.opened.length;
      return { ...state, opened: isOpen ? others : [...others, event.item] };
    }
    case 'told':
      return { ...state, notice: tell(state, event.notice, 'done') };
    case 'refused':
      return { ...state, copied: undefined, notice: tell(state, event.notice, 'trouble') };
    case 'faded':
      return { ...state, copied: undefined, notice: undefined };
  }
}

function shown(whole: Summary, { length }: Settings): Summary {
  return shorten(whole, POINTS[length]);
}

function tell({ notice }: SummaryState, text: string, tone: Notice['tone']): Notice {
  return { text, tone, number: (notice?.number ?? 0) + 1 };
}
