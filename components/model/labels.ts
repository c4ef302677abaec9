/** The words of Pith that are copied with the page's. */
import type { Labels } from '../../lib/cite/labels.ts';
import { notSoughtText } from './not-sought.ts';
import type { SummaryState } from './state.ts';
import type { Wording } from './wording.ts';

type Copied = Pick<SummaryState, 'article' | 'whole'>;

/** @param copied of what; absent where that names its speakers. */
export function labelsIn(wording: Wording, copied?: Copied): Labels {
  const { t, locale } = wording;
  return {
    points: t('points'),
    quotes: t('quotes'),
    speaker: {
      uncertain: t('speaker.uncertain'),
      none: copied?.whole.speakersNotSought
        ? notSoughtText(copied.article.language, wording)
        : t('speaker.none'),
      inferred: t('speaker.inferred'),
      mixesScripts: t('speaker.mixesScripts'),
    },
    locale,
    accessed: (day) => t('accessed', { day }),
  };
}
