/** The words of Pith that are copied with the page's. */
import type { Labels } from '../../lib/cite/excerpts.ts';
import type { Wording } from './wording.ts';

export function labelsIn({ t, locale }: Wording): Labels {
  return {
    points: t('points'),
    quotes: t('quotes'),
    speaker: { uncertain: t('speaker.uncertain'), none: t('speaker.none') },
    locale,
    accessed: (day) => t('accessed', { day }),
  };
}
