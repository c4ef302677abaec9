/** Quotes what the reader has selected in the page, with its speaker where the article knows one. */
import { selectedQuote } from '../../lib/cite/selected-quote.ts';
import type { Collaborators } from './collaborators.ts';
import { SELECTED } from './item.ts';
import { reduce } from './reduce.ts';
import { settingsFrom } from './settings.ts';
import { type Dispatch, type Event, INITIAL } from './state.ts';

/** Shows the quote and copies it; where the browser wants a key or a click for that, says which. */
export async function quoteSelection(collaborators: Collaborators, dispatch: Dispatch): Promise<void> {
  const { page, settings, summarise, wording } = collaborators;
  const [{ result, selected }, saved] = await Promise.all([page.readSelected(), settings.load()]);
  if (result.kind === 'problem') return dispatch({ type: 'failed', problem: result.problem });
  const { article } = result;
  const summary = await summarise(article);
  const quote = selected?.span && selectedQuote(article, summary.quotes, selected.span);
  const event: Event = { ...result, type: 'read', selected: quote, summary, settings: settingsFrom(saved) };
  dispatch(event);
  const state = reduce(INITIAL, event);
  if (!quote || state.kind !== 'summary')
    return dispatch({ type: 'refused', notice: wording.t('selection.elsewhere') });
  const { copyItem } = await import('./copy.ts');
  await copyItem(state, SELECTED, collaborators, (outcome) =>
    dispatch(
      outcome.type === 'refused'
        ? { type: 'told', notice: wording.t('selection.press', { key: 'C' }) }
        : outcome,
    ),
  );
}
