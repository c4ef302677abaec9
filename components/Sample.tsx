/** The invented article, and Pith's own view beside it as it would stand over a page. */

import type { Article } from '../lib/text/article.ts';
import { slice } from '../lib/text/span.ts';
import { App } from './App.tsx';
import type { Collaborators } from './model/collaborators.ts';
import { textAttributes } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly collaborators: Collaborators;
  readonly onClose: () => void;
}

export function Sample({ article, collaborators, onClose }: Props) {
  const { t } = useWording();
  return (
    <section class="sample" aria-label={t('welcome.sample.name')}>
      <div class="page" {...textAttributes(article)}>
        <p class="site">{article.siteName}</p>
        <h2>{article.title}</h2>
        {article.blocks.map((block) => (
          <p key={block.start} data-start={block.start}>
            {slice(article.text, block)}
          </p>
        ))}
      </div>
      <div class="popup">
        <App collaborators={collaborators} onClose={onClose} isPart />
      </div>
    </section>
  );
}
