/** Reading a page, or going on where the reader left it. */
import type { Problem, Scope } from '../../lib/article/page-result.ts';
import type { Collaborators } from './collaborators.ts';
import { isSameArticle, type Place, placeFrom, viewAfterChange } from './place.ts';
import { problemText } from './problem-text.ts';
import { settingsFrom } from './settings.ts';
import type { Dispatch } from './state.ts';

/** A page that has not answered after so long is busy with itself, in milliseconds. */
const PATIENCE = 9_000;

/** The page said nothing, which does not mean that it has changed. */
const SILENT: readonly Problem[] = ['busy', 'crashed', 'failed'];

/**
 * Reads what is selected or the page, and condenses it; or quotes what is selected, where the reader asked for that.
 * What was seen of the page before is shown at once. Whatever breaks comes out as a problem, and so does a page that keeps the reader waiting:
 * when it answers after all, what it says is shown.
 * @param scope 'page': the whole page, whatever is selected.
 */
export async function read(collaborators: Collaborators, dispatch: Dispatch, scope?: Scope): Promise<void> {
  const { page, settings, summarise, pendingCommand, wording } = collaborators;
  const reading = page.read(scope);
  let isShown = false;
  const late = setTimeout(() => {
    if (!isShown) dispatch({ type: 'failed', problem: 'busy' });
  }, PATIENCE);
  try {
    const saved = settings.load();
    const pending = scope ? undefined : pendingCommand();
    const before = scope ? {} : await resume(collaborators, saved, dispatch);
    isShown = before.seen !== undefined;
    const [result, asked] = await Promise.all([reading, pending]);
    isShown = true;
    if (asked === 'quote') {
      const { quoteSelection } = await import('./quote-selection.ts');
      return await quoteSelection(collaborators, dispatch);
    }
    if (result.kind === 'problem') {
      // What was seen before is better than nothing, where the page has not answered.
      const isSilent = before.seen !== undefined && SILENT.includes(result.problem);
      return dispatch(
        isSilent
          ? { type: 'refused', notice: problemText(result.problem, wording).matter }
          : { type: 'failed', problem: result.problem },
      );
    }
    const { article } = result;
    const isPage = result.scope === 'page';
    const isChanged = isPage && before.seen !== undefined && !isSameArticle(before.seen.article, article);
    if (!isPage || !before.seen || isChanged) {
      const summary = await summarise(article);
      const view = isPage ? viewNow(before, isChanged) : undefined;
      dispatch({ ...result, type: 'read', summary, settings: settingsFrom(await saved), view });
    }
    if (isChanged) dispatch({ type: 'told', notice: wording.t('notice.pageChanged') });
    if (asked === 'summarise' && isPage) dispatch({ type: 'told', notice: wording.t('selection.wasPage') });
  } catch {
    dispatch({ type: 'failed', problem: 'failed' });
  } finally {
    clearTimeout(late);
  }
}

/** Shows what was seen of the page before, which is not read yet. @returns what is known of that time. */
async function resume({ place }: Collaborators, saved: Promise<unknown>, dispatch: Dispatch): Promise<Place> {
  const before = placeFrom(await place?.recall());
  const { seen, view } = before;
  if (seen) dispatch({ ...seen, type: 'read', scope: 'page', settings: settingsFrom(await saved), view });
  return before;
}

function viewNow({ view }: Place, isChanged: boolean): Place['view'] {
  return view && isChanged ? viewAfterChange(view) : view;
}
