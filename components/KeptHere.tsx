/** What the reader has kept of the page in front, and whether it still stands there. */
import { useEffect, useState } from 'preact/hooks';
import { articleAddress } from '../lib/cite/article-address.ts';
import type { Kept } from '../lib/cite/kept.ts';
import type { KeptStatus, keptStatusOf } from '../lib/cite/kept-status.ts';
import type { Article } from '../lib/text/article.ts';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly kept: readonly Kept[];
  readonly article: Article;
}

export function KeptHere({ kept, article }: Props) {
  const { t, count } = useWording();
  const address = articleAddress(article);
  const own = address === undefined ? [] : kept.filter((entry) => entry.address === address);
  const statusOf = useCheck(own.length > 0);
  if (own.length === 0 || !statusOf) return null;
  const checked = own.map((entry) => ({ entry, status: statusOf(entry, article) }));
  const changed = checked.filter(({ status }) => status.kind !== 'stands');
  if (changed.length === 0) return <p class="kept-here">{count('shelf.allStand', own.length)}</p>;
  return (
    <details class="kept-here" open>
      <summary>{count('shelf.changed', changed.length)}</summary>
      <ul>
        {changed.map(({ entry, status }, index) => (
          <li key={`${index}`} {...textAttributes(entry)}>
            <Change entry={entry} status={status} />
          </li>
        ))}
      </ul>
      <p>{t('shelf.changedHint')}</p>
    </details>
  );
}

/** Loaded where something was kept: most pages do without. */
function useCheck(isWanted: boolean): typeof keptStatusOf | undefined {
  const [check, setCheck] = useState<typeof keptStatusOf>();
  useEffect(() => {
    if (!isWanted) return;
    void import('../lib/cite/kept-status.ts').then(
      (loaded) => setCheck(() => loaded.keptStatusOf),
      () => undefined,
    );
  }, [isWanted]);
  return check;
}

/** Struck through is seen and not heard: a screen reader is told in words. */
function Change({ entry, status }: { readonly entry: Kept; readonly status: KeptStatus }) {
  const { t } = useWording();
  if (status.kind !== 'changed')
    return (
      <del>
        <span class="unseen">{t('shelf.gone')} </span>
        {entry.text}
      </del>
    );
  return status.diff.map(({ kind, text }, index) => {
    if (kind === 'same') return text;
    const Tag = kind === 'gone' ? 'del' : 'ins';
    return (
      <Tag key={`${index}`}>
        <span class="unseen">{t(`shelf.${kind}`)} </span>
        {text}
      </Tag>
    );
  });
}
