/** The shelf: what the reader has starred on any page, to be read, exported and deleted. */
import type { Kept } from '../lib/cite/kept.ts';
import { publishedDay } from '../lib/cite/published.ts';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

export type ShelfFormat = 'markdown' | 'csv' | 'json';

interface Props {
  readonly kept: readonly Kept[];
  /** False where the browser did not keep the last change. */
  readonly isSaved: boolean;
  readonly onExport: (format: ShelfFormat) => void;
  readonly onRemove: (entry: Kept) => void;
  readonly onRemoveAll: () => void;
}

const FORMATS = { markdown: 'Markdown', csv: 'CSV', json: 'JSON' } as const;

export function ShelfPage({ kept, isSaved, onExport, onRemove, onRemoveAll }: Props) {
  const { t, count } = useWording();
  return (
    <main class="shelf">
      <h1>{t('shelf.title')}</h1>
      <p class="hint">{t('shelf.about')}</p>
      {!isSaved && <p role="alert">{t('shelf.notKept')}</p>}
      {kept.length === 0 ? (
        <p class="none">{t('shelf.empty')}</p>
      ) : (
        <>
          <div class="acts">
            <p role="status">{count('shelf.count', kept.length)}</p>
            {(Object.keys(FORMATS) as ShelfFormat[]).map((format) => (
              <button
                key={format}
                type="button"
                data-action={`export-${format}`}
                onClick={() => onExport(format)}
              >
                {t('shelf.export', { format: FORMATS[format] })}
              </button>
            ))}
            <button type="button" class="delete" data-action="delete-all" onClick={onRemoveAll}>
              {t('shelf.deleteAll')}
            </button>
          </div>
          <ul>
            {kept.map((entry) => (
              <Entry key={`${entry.address} ${entry.text}`} entry={entry} onRemove={onRemove} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

function Entry({ entry, onRemove }: { readonly entry: Kept } & Pick<Props, 'onRemove'>) {
  const { t, locale } = useWording();
  const { text, by, title, site, published, link, keptOn } = entry;
  const details = [site, published && publishedDay(published, locale)].filter(Boolean).join(', ');
  return (
    <li>
      <blockquote cite={link} {...textAttributes(entry)}>
        {text}
      </blockquote>
      <p class="source">
        {by && (
          <>
            <b>
              <bdi>{by}</bdi>
            </b>{' '}
            ·{' '}
          </>
        )}
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            <bdi>{title || link}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
        {details && (
          <>
            {' · '}
            <bdi>{details}</bdi>
          </>
        )}
      </p>
      <p class="kept-on">
        {t('shelf.keptOn', { day: publishedDay(keptOn, locale) ?? keptOn })}
        <button type="button" data-action="delete" onClick={() => onRemove(entry)}>
          {t('shelf.delete')}
        </button>
      </p>
    </li>
  );
}
