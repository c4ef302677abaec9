/** Why a point was chosen, and what it leaves out of its sentence. */
import type { Point } from '../lib/points/point.ts';
import { pointPieces } from '../lib/points/point-pieces.ts';
import { isShortened } from '../lib/points/point-text.ts';
import type { Article } from '../lib/text/article.ts';
import { More } from './More.tsx';
import { reasonText } from './model/reason-text.ts';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly point: Point;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function WhyPoint({ article, point, number, isOpen, onToggle }: Props) {
  const wording = useWording();
  const { t, direction } = wording;
  const isShort = isShortened(article.text, point);
  return (
    <More
      label={isShort ? t('whyShortened', { number }) : t('whyPoint', { number })}
      icon={isShort ? 'shortened' : 'why'}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {(isShort || point.antecedent) && <WholeSentence article={article} point={point} />}
      <p dir={direction}>{reasonText(point.reasons, wording)}</p>
    </More>
  );
}

/** Struck through is seen and not heard: a screen reader is told in words. */
function WholeSentence({ article, point }: Pick<Props, 'article' | 'point'>) {
  const { t } = useWording();
  return (
    <p class="whole" {...textAttributes(article)}>
      {pointPieces(article.text, point).map(({ kind, text }, index) => {
        if (kind === 'kept') return text;
        if (kind === 'added') return <ins key={`${index}`}>{text}</ins>;
        return (
          <del key={`${index}`}>
            <span class="unseen">{t('leftOut')} </span>
            {text}
          </del>
        );
      })}
    </p>
  );
}
