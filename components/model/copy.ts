/** Copying: a point, a quote, a speaker's quotes, all, or the article's entry in a bibliography. */
import { asJson } from '../../lib/cite/as-json.ts';
import { type Attribution, attribute, attributionText } from '../../lib/cite/attribution.ts';
import type { CopyChoices, Format } from '../../lib/cite/choices.ts';
import type { CitationStyle } from '../../lib/cite/citations/citation-styles.ts';
import type { Clip } from '../../lib/cite/clip.ts';
import { clip } from '../../lib/cite/clips.ts';
import {
  type Copying,
  excerptPoint,
  excerptQuote,
  excerptSource,
  excerptSummary,
} from '../../lib/cite/excerpts.ts';
import type { Labels } from '../../lib/cite/labels.ts';
import { asCsv, clipTable } from '../../lib/cite/table.ts';
import type { Unnamed } from '../../lib/cite/text-directive.ts';
import type { Collaborators } from './collaborators.ts';
import { type ItemId, itemIn } from './item.ts';
import { labelsIn } from './labels.ts';
import { pageTextSoon } from './page-text-soon.ts';
import { settingsFrom } from './settings.ts';
import { quotesOf, sharesOf, shownOf } from './speaker-groups.ts';
import type { Dispatch, Event, SummaryState } from './state.ts';
import { STYLE_NAMES } from './style-names.ts';
import { whoTable } from './who-is-quoted.ts';
import type { Key, Wording } from './wording.ts';

/** Where the reader chose no style for their sources, and asks for a citation all the same. */
const USUAL_STYLE = 'apa';

export async function copyItem(
  state: SummaryState,
  id: ItemId | undefined,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const { article } = state;
  const item = id === undefined ? undefined : itemIn(state, id);
  if (!item || id === undefined) {
    dispatch({ type: 'refused', notice: collaborators.wording.t('notice.nothingPicked') });
    return;
  }
  const [copying, page] = await Promise.all([
    copyingBy(collaborators),
    pageTextSoon(article, collaborators.page),
  ]);
  const { choices } = copying;
  const { wording } = collaborators;
  const labels = labelsIn(wording, state);
  const [excerpt, notice] =
    item.kind === 'point'
      ? [excerptPoint(article, item.point, labels, { ...copying, page }), wording.t('notice.pointCopied')]
      : [
          excerptQuote(article, item.quote, labels, { ...copying, page }),
          quoteCopied(attribute(article, item.quote), choices, labels, wording),
        ];
  const told = excerpt.unnamed ? `${notice} · ${wording.t(UNNAMED[excerpt.unnamed])}` : notice;
  await write(
    clip(excerpt, choices.format),
    { type: 'copied', item: id, notice: told },
    collaborators,
    dispatch,
  );
}

/** Why a link opens at the page's top. */
const UNNAMED = {
  twice: 'unnamedLink.twice',
  'not-found': 'unnamedLink.notFound',
} as const satisfies Record<Unnamed, Key>;

/**
 * Copies what is shown, in the order in view: all points, and the quotes of the speaker that was picked.
 * @param format undefined: the reader's choice.
 */
export async function copyAll(
  state: SummaryState,
  format: Format | undefined,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const { article, summary, speaker, settings } = state;
  const copying = await copyingBy(collaborators);
  const excerpt = excerptSummary(
    article,
    shownOf(article, summary, speaker, settings.order),
    labelsIn(collaborators.wording, state),
    copying,
  );
  const chosen = format ?? copying.choices.format;
  const notice = collaborators.wording.t(
    chosen === 'markdown' ? 'notice.markdownCopied' : 'notice.allCopied',
  );
  await write(clip(excerpt, chosen), { type: 'copied', notice }, collaborators, dispatch);
}

/** @param speaker a group's key. */
export async function copySpeaker(
  state: SummaryState,
  speaker: string,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const { article, summary } = state;
  const copying = await copyingBy(collaborators);
  const quotes = quotesOf(article, summary.quotes, speaker);
  const excerpt = excerptSummary(
    article,
    { points: [], quotes },
    labelsIn(collaborators.wording, state),
    copying,
  );
  const notice = collaborators.wording.count('notice.quotesCopied', quotes.length);
  const copied = clip(excerpt, copying.choices.format);
  await write(copied, { type: 'copied', item: `speaker-${speaker}`, notice }, collaborators, dispatch);
}

export async function copyJson(
  { article, summary, speaker }: SummaryState,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const plain = asJson(article, shownOf(article, summary, speaker));
  await write(
    { plain },
    { type: 'copied', notice: collaborators.wording.t('notice.jsonCopied') },
    collaborators,
    dispatch,
  );
}

/** Who is quoted in all of the article. */
export async function copyTable(
  { article, summary }: SummaryState,
  format: 'table' | 'csv',
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const { wording } = collaborators;
  const table = whoTable(sharesOf(article, summary.quotes), wording);
  const copied = format === 'csv' ? { plain: asCsv(table) } : clipTable(table);
  const notice = wording.t(format === 'csv' ? 'who.csvCopied' : 'who.copied');
  await write(copied, { type: 'copied', notice }, collaborators, dispatch);
}

/** @param style undefined: the reader's choice. */
export async function copyCitation(
  { article }: SummaryState,
  style: CitationStyle | undefined,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const { choices, today } = await copyingBy(collaborators);
  const source =
    style ?? (choices.source === 'line' || choices.source === 'own' ? USUAL_STYLE : choices.source);
  const excerpt = excerptSource(article, labelsIn(collaborators.wording), {
    choices: { ...choices, source },
    today,
  });
  // Braces and fences are for the program that reads them, not for a document.
  const format = source === 'bibtex' ? 'plain' : choices.format;
  const notice = collaborators.wording.t('notice.citationCopied', { style: STYLE_NAMES[source] });
  await write(clip(excerpt, format), { type: 'copied', notice }, collaborators, dispatch);
}

/** As the reader chose last, perhaps a moment ago on the page of settings. */
async function copyingBy({
  settings,
  today,
}: Collaborators): Promise<Copying & { readonly choices: CopyChoices }> {
  return { choices: settingsFrom(await settings.load()).copy, today: today() };
}

async function write(
  copy: Clip,
  copied: Event,
  { clipboard, wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  try {
    await clipboard.write(copy);
    dispatch(copied);
  } catch {
    dispatch({ type: 'refused', notice: wording.t('notice.notCopied') });
  }
}

/** Nobody named is said as well as somebody: what is quoted may be the article's own words. */
function quoteCopied(
  attribution: Attribution,
  { details }: CopyChoices,
  labels: Labels,
  { t }: Wording,
): string {
  const speaker = attributionText(attribution, labels.speaker, details);
  if (speaker) return t('notice.quoteCopiedBy', { speaker });
  const { kind } = attribution;
  const isKnown = kind === 'named' || kind === 'described';
  return isKnown ? t('notice.quoteCopied') : `${t('notice.quoteCopied')} · ${labels.speaker[kind]}`;
}
