/** Who said what stands below, and what they are. */
import type { Attribution } from '../lib/cite/attribution.ts';
import type { Article } from '../lib/text/article.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { langAttribute } from './text-attributes.ts';

interface Props {
  readonly id?: string;
  readonly attribution: Attribution;
  readonly article: Pick<Article, 'language' | 'direction'>;
}

export function SpeakerHeading({ id, attribution, article: { language, direction } }: Props) {
  return (
    <h3 id={id} dir={direction}>
      <SpeakerName attribution={attribution} language={language} />
      {'role' in attribution && attribution.role && (
        <span class="role" lang={langAttribute(language)}>
          {attribution.role}
        </span>
      )}
    </h3>
  );
}
