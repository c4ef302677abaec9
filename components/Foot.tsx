/** What was read and where, and what can be done with all of it. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../lib/text/article.ts';
import { countWords } from '../lib/text/words.ts';
import { MoreMenu } from './MoreMenu.tsx';
import type { Handlers } from './model/handlers.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly handlers: Handlers;
  readonly onKeys: () => void;
  /** What is said over it. */
  readonly children: ComponentChildren;
}

export function Foot({ article, handlers, onKeys, children }: Props) {
  const { t, count } = useWording();
  const read = useMemo(() => countWords(article.text), [article]);
  return (
    <footer>
      {children}
      <p class="coverage">{count('wordsRead', read)}</p>
      <button type="button" data-action="copy-all" onClick={() => handlers.onCopyAll()}>
        {t('copyAll')}
      </button>
      <MoreMenu handlers={handlers} onKeys={onKeys} />
    </footer>
  );
}
