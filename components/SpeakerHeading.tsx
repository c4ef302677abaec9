/** Who said what stands below, and what they are. */
import type { Attribution } from '../lib/cite/attribution.ts';
import type { Article } from '../lib/text/article.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { langAttribute } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly id?: string;
  readonly attribution: Attribution;
  readonly article: Pick<Article, 'language' | 'direction'>;
}

export function SpeakerHeading({ id, attribution, article: { language, direction } }: Props) {
  const wording = useWording();
  return (
    <h3 id={id} dir={direction}>
      <SpeakerName attribution={attribution} language={language} />
      {attribution.kind === 'described' && (
        <span class="unnamed" dir={wording.direction}>
          {wording.t('speaker.described')}
        </span>
      )}
      {'name' in attribution && attribution.mixesScripts && (
        <span class="unnamed" dir={wording.direction}>
          {wording.t('speaker.mixesScripts')}
        </span>
      )}
      {'role' in attribution && attribution.role && (
        <span class="role" lang={langAttribute(language)}>
          {attribution.role}
        </span>
      )}
    </h3>
  );
}
