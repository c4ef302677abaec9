/** The words of Pith that are copied with the page's. */
import type { Labels } from '../../lib/cite/labels.ts';
import type { Wording } from './wording.ts';

export function labelsIn({ t, locale }: Wording): Labels {
  return {
    points: t('points'),
    quotes: t('quotes'),
    speaker: speakerLabelsIn({ t }),
    locale,
    accessed: (day) => t('accessed', { day }),
  };
}

export function speakerLabelsIn({ t }: Pick<Wording, 't'>): Labels['speaker'] {
  return {
    uncertain: t('speaker.uncertain'),
    none: t('speaker.none'),
    inferred: t('speaker.inferred'),
    mixesScripts: t('speaker.mixesScripts'),
  };
}
