/** A point or a quote: a button that shows it in the page, beside it one that copies it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../lib/text/article.ts';
import { Icon } from './Icon.tsx';
import { Star } from './Star.tsx';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly id: string;
  readonly article: Pick<Article, 'language' | 'direction'>;
  readonly text: string;
  /** Stands over the text, and is no part of it. */
  readonly label?: string | undefined;
  readonly copyLabel: string;
  /** Shown in the page last. */
  readonly isCurrent: boolean;
  readonly isCopied: boolean;
  /** Being read aloud. */
  readonly isSpoken?: boolean;
  /** The id of what is said of it beside its text. */
  readonly describedBy?: string | undefined;
  /** What is shown on request. */
  readonly more?: ComponentChildren;
  readonly onShow: (id: string) => void;
  readonly onCopy: (id: string) => void;
}

export function Item(props: Props) {
  const { id, article, text, copyLabel, isCurrent, isCopied, isSpoken = false, more, onShow, onCopy } = props;
  const { t } = useWording();
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isSpoken) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSpoken]);
  return (
    <li ref={row} class="row" data-spoken={isSpoken || undefined}>
      <button
        type="button"
        class="item"
        title={t('show')}
        data-item={id}
        aria-describedby={props.describedBy}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onShow(id)}
      >
        <span class="text" data-label={props.label} {...textAttributes(article)}>
          {text}
        </span>
      </button>
      <button
        type="button"
        class="icon copy"
        aria-label={copyLabel}
        title={copyLabel}
        data-copied={isCopied || undefined}
        onClick={() => onCopy(id)}
      >
        <Icon name={isCopied ? 'tick' : 'copy'} />
      </button>
      <Star id={id} />
      {more}
    </li>
  );
}
