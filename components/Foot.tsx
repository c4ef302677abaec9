/** What was read and where, and what can be done with all of it. */
import { useMemo } from 'preact/hooks';
import type { Format } from '../lib/cite/clips.ts';
import type { Article } from '../lib/text/article.ts';
import { countWords } from '../lib/text/words.ts';
import { WORDING } from './model/wording.ts';

interface Props {
  readonly article: Article;
  readonly onCopyAll: (format: Format) => void;
  readonly onKeys: () => void;
}

export function Foot({ article, onCopyAll, onKeys }: Props) {
  const read = useMemo(() => countWords(article.text), [article]);
  const all = Math.max(read, article.coverage.words);
  const number = new Intl.NumberFormat(WORDING.locale);
  return (
    <footer>
      <p class="coverage">{WORDING.coverage(number.format(read), number.format(all))}</p>
      <button type="button" data-action="copy-all" onClick={() => onCopyAll('rich')}>
        {WORDING.copyAll}
      </button>
      <button
        type="button"
        data-action="copy-markdown"
        title={WORDING.copyMarkdownLong}
        onClick={() => onCopyAll('markdown')}
      >
        {WORDING.copyMarkdown}
      </button>
      <button type="button" data-action="keys" title={WORDING.keysLong} onClick={onKeys}>
        {WORDING.keys}
      </button>
    </footer>
  );
}
