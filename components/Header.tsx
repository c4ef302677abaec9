/** What was read: title, source and how long it takes. */
import { useMemo } from 'preact/hooks';
import { publishedDay } from '../lib/cite/published.ts';
import type { Point } from '../lib/points/point.ts';
import { pointText } from '../lib/points/point-text.ts';
import type { Article } from '../lib/text/article.ts';
import { shortTime, wholeTime } from './model/reading-time.ts';
import { WORDING } from './model/wording.ts';
import { textAttributes } from './text-attributes.ts';

interface Props {
  readonly article: Article;
  readonly points: readonly Point[];
}

export function Header({ article, points }: Props) {
  const { title, siteName, byline, publishedAt, text, language, coverage } = article;
  const day = publishedAt && publishedDay(publishedAt, WORDING.locale);
  const shown = points.map((point) => pointText(text, point)).join(' ');
  const whole = useMemo(() => wholeTime(text, language), [text, language]);
  const facts = [
    siteName && <bdi class="site">{siteName}</bdi>,
    day && <time dateTime={publishedAt}>{day}</time>,
    byline && !isSite(byline, siteName) && <bdi class="byline">{byline}</bdi>,
  ].filter(Boolean);
  return (
    <header>
      {title ? <h1 {...textAttributes(article)}>{title}</h1> : <h1>{WORDING.untitled}</h1>}
      {facts.length > 0 && (
        <p class="source">{facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))}</p>
      )}
      <p class="reading-time">{WORDING.readingTime(whole, shortTime(shown, language))}</p>
      {coverage.cut && <p class="cut">{WORDING.cut[coverage.cut]}</p>}
    </header>
  );
}

/** A page without an author often gives its own name as one. */
function isSite(byline: string, siteName = ''): boolean {
  return siteName.toLowerCase().includes(byline.toLowerCase());
}
