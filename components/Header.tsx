/** What was read: title and source, and whether it is all of it. */
import { isPartOfSite } from '../lib/cite/is-part-of-site.ts';
import { publishedDay } from '../lib/cite/published.ts';
import type { PageKind } from '../lib/points/page-kind.ts';
import type { Article, Cut } from '../lib/text/article.ts';
import { Icon } from './Icon.tsx';
import type { Key } from './model/wording.ts';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly kind: PageKind;
  /** Absent where there is no panel to open. */
  readonly onPanel: (() => void) | undefined;
}

const CUTS = {
  paywall: 'cut.paywall',
  'too-long': 'cut.tooLong',
  'next-page': 'cut.nextPage',
} as const satisfies Record<Cut, Key>;

/** A news report needs no word. */
const KINDS = {
  report: undefined,
  opinion: 'kinds.opinion',
  interview: 'kinds.interview',
  live: 'kinds.live',
  list: 'kinds.list',
  obituary: 'kinds.obituary',
  match: 'kinds.match',
  recipe: 'kinds.recipe',
  'how-to': 'kinds.howTo',
  guide: 'kinds.guide',
  paper: 'kinds.paper',
} as const satisfies Record<PageKind, Key | undefined>;

export function Header({ article, kind, onPanel }: Props) {
  const { t, locale, direction } = useWording();
  const { title, siteName, byline, publishedAt, coverage } = article;
  const day = publishedAt && publishedDay(publishedAt, locale);
  // A page without an author often gives its own name as one.
  const author = byline && !isPartOfSite(byline, siteName ?? '') && <bdi class="byline">{byline}</bdi>;
  const kindKey = KINDS[kind];
  const facts = [
    kindKey && (
      <span class="kind" dir={direction}>
        {t(kindKey)}
      </span>
    ),
    siteName && <bdi class="site">{siteName}</bdi>,
    day && (
      <time dateTime={publishedAt} dir={direction}>
        {day}
      </time>
    ),
    author,
  ].filter(Boolean);
  return (
    <header dir={article.direction}>
      {onPanel && (
        <button
          type="button"
          class="icon panel"
          data-action="panel"
          aria-label={t('panel.open')}
          title={t('panel.open')}
          onClick={onPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      {title ? <h1 {...textAttributes(article)}>{title}</h1> : <h1>{t('untitled')}</h1>}
      {facts.length > 0 && (
        <p class="source">{facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))}</p>
      )}
      {coverage.cut && (
        <p class="cut" dir={direction}>
          {t(CUTS[coverage.cut])}
        </p>
      )}
    </header>
  );
}
