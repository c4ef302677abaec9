/** Tells a pointer over the strip what stands there. */
import { attribute } from '../lib/cite/attribution.ts';
import { quotation } from '../lib/cite/quotation.ts';
import { shownPoint } from '../lib/points/point-text.ts';
import { itemOf } from './model/item.ts';
import type { Mark } from './model/marks.ts';
import type { SummaryState } from './model/state.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly state: Pick<SummaryState, 'article' | 'summary'>;
  readonly mark: Mark;
}

export function StripHint({ state: { article, summary }, mark }: Props) {
  const { t } = useWording();
  const item = itemOf(summary, mark.id);
  if (!item) return null;
  return (
    <p class="hint">
      <b>
        {item.kind === 'point' ? (
          t('points')
        ) : (
          <SpeakerName attribution={attribute(article, item.quote)} language={article.language} />
        )}
      </b>
      <span {...textAttributes(article)}>
        {item.kind === 'point' ? shownPoint(article.text, item.point) : quotation(article, item.quote)}
      </span>
    </p>
  );
}
