/** What was read and where, and what can be done with all of it. */
import { useMemo } from 'preact/hooks';
import type { Article } from '../lib/text/article.ts';
import { countWords } from '../lib/text/words.ts';
import { MoreMenu } from './MoreMenu.tsx';
import type { Handlers } from './model/handlers.ts';
import { MORE } from './model/more-wording.ts';
import { WORDING } from './model/wording.ts';

interface Props {
  readonly article: Article;
  readonly handlers: Handlers;
  readonly onKeys: () => void;
}

export function Foot({ article, handlers, onKeys }: Props) {
  const read = useMemo(() => countWords(article.text), [article]);
  const number = new Intl.NumberFormat(WORDING.locale);
  return (
    <footer>
      <p class="coverage">{MORE.coverage.whole(number.format(read))}</p>
      <button type="button" data-action="copy-all" onClick={() => handlers.onCopyAll()}>
        {WORDING.copyAll}
      </button>
      <MoreMenu handlers={handlers} onKeys={onKeys} />
    </footer>
  );
}
