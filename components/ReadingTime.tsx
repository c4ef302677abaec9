/** How long the article takes to read, and how long its points, where that is a claim that holds. */
import { useMemo } from 'preact/hooks';
import type { Point } from '../lib/points/point.ts';
import { pointText } from '../lib/points/point-text.ts';
import type { Article } from '../lib/text/article.ts';
import { savesTime, shortTime, wholeTime } from './model/reading-time.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly points: readonly Point[];
}

export function ReadingTime({ article: { text, language }, points }: Props) {
  const wording = useWording();
  const whole = useMemo(() => wholeTime(text, language, wording), [text, language, wording]);
  const shown = points.map((point) => pointText(text, point)).join(' ');
  return (
    <p class="reading-time">
      {savesTime(text, shown, language) &&
        wording.t('readingTime', { whole, short: shortTime(shown, language, wording) })}
    </p>
  );
}
