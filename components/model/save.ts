/** Saving what is shown to a file. */
import { asJson } from '../../lib/cite/as-json.ts';
import { asMarkdown } from '../../lib/cite/as-markdown.ts';
import { excerptSummary } from '../../lib/cite/excerpts.ts';
import { fileName } from '../../lib/cite/file-name.ts';
import type { Collaborators, TextFile } from './collaborators.ts';
import { labelsIn } from './labels.ts';
import { settingsFrom } from './settings.ts';
import { shownOf } from './speaker-groups.ts';
import type { Dispatch, SummaryState } from './state.ts';

export type FileKind = 'markdown' | 'json';

export async function saveAs(
  state: SummaryState,
  kind: FileKind,
  { settings, files, today, wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const { article, summary, speaker, settings: view } = state;
  const shown = shownOf(article, summary, speaker, kind === 'json' ? 'article' : view.order);
  const name = fileName(article.title, 'article');
  const choices = settingsFrom(await settings.load()).copy;
  const file: TextFile =
    kind === 'json'
      ? { name: `${name}.json`, type: 'application/json', text: asJson(article, shown) }
      : {
          name: `${name}.md`,
          type: 'text/markdown',
          text: `${asMarkdown(excerptSummary(article, shown, labelsIn(wording, state), { choices, today: today() }))}\n`,
        };
  try {
    files.save(file);
    dispatch({ type: 'copied', notice: wording.t('notice.saved', { name: file.name }) });
  } catch {
    dispatch({ type: 'refused', notice: wording.t('notice.notSaved') });
  }
}
