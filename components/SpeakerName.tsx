/** A speaker's name, or in words that none can be given. */
import type { Attribution } from '../lib/cite/attribution.ts';
import { langAttribute } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly attribution: Attribution;
  /** The article's. BCP 47. */
  readonly language: string;
}

export function SpeakerName({ attribution, language }: Props) {
  const { t } = useWording();
  if (attribution.kind === 'none' || attribution.kind === 'uncertain') {
    return (
      <span class={`name ${attribution.kind === 'none' ? 'nameless' : 'uncertain'}`}>
        {t(`speaker.${attribution.kind}`)}
      </span>
    );
  }
  return (
    <bdi class={attribution.kind === 'described' ? 'name described' : 'name'} lang={langAttribute(language)}>
      {attribution.name}
    </bdi>
  );
}
