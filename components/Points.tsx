/** The key points. */
import { useId } from 'preact/hooks';
import { shownPoint } from '../lib/points/point-text.ts';
import { Choice } from './Choice.tsx';
import { Item } from './Item.tsx';
import type { Handlers } from './model/handlers.ts';
import { pointId } from './model/item.ts';
import { LENGTHS } from './model/settings.ts';
import type { SummaryState } from './model/state.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { ReadingTime } from './ReadingTime.tsx';
import type { ReadingAloud } from './use-read-aloud.ts';
import { WhyPoint } from './WhyPoint.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly state: SummaryState;
  readonly handlers: Pick<Handlers, 'onShow' | 'onCopy' | 'onLength' | 'onToggle'>;
  readonly aloud: ReadingAloud;
}

export function Points({ state, handlers, aloud }: Props) {
  const { t } = useWording();
  const heading = useId();
  const { article, summary, settings, current, copied, opened } = state;
  return (
    <section class="points" aria-labelledby={heading}>
      <div class="head">
        <h2 id={heading} class="unseen">
          {t('points')}
        </h2>
        <ReadingTime article={article} points={summary.points} />
        {summary.points.length > 0 && <ReadAloud aloud={aloud} language={article.language} />}
        <Choice
          name="length"
          legend={t('length')}
          options={LENGTHS.map((value) => ({ value, label: t(`lengths.${value}`) }))}
          chosen={settings.length}
          onChoose={handlers.onLength}
        />
      </div>
      {summary.points.length === 0 && <p class="none">{t('noPoints')}</p>}
      <ol class="items" dir={article.direction}>
        {summary.points.map((point, index) => {
          const id = pointId(point);
          return (
            <Item
              key={`${point.sentence.start}`}
              id={id}
              article={article}
              text={shownPoint(article.text, point)}
              label={point.standfirst ? t('standfirst') : undefined}
              copyLabel={t('copyPoint', { number: index + 1 })}
              isCurrent={current === id}
              isCopied={copied === id}
              isSpoken={aloud.spoken === id}
              more={
                <WhyPoint
                  article={article}
                  point={point}
                  number={index + 1}
                  isOpen={opened.includes(id)}
                  onToggle={() => handlers.onToggle(id)}
                />
              }
              onShow={handlers.onShow}
              onCopy={handlers.onCopy}
            />
          );
        })}
      </ol>
    </section>
  );
}
