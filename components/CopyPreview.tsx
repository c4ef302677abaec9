/** A quote as it would be pasted, told by the reader's choices. */

import { asMarkdown } from '../lib/cite/as-markdown.ts';
import { asPlainText } from '../lib/cite/as-plain-text.ts';
import type { CopyChoices } from '../lib/cite/choices.ts';
import { excerptQuote } from '../lib/cite/excerpts.ts';
import { ExcerptView } from './ExcerptView.tsx';
import { exampleQuote } from './model/example-quote.ts';
import { labelsIn } from './model/labels.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly choices: CopyChoices;
  /** ISO 8601. */
  readonly today: string;
}

export function CopyPreview({ choices, today }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { article, quote } = exampleQuote(wording);
  const excerpt = excerptQuote(article, quote, labelsIn(wording), { choices, today });
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{t('options.preview')}</h2>
      <p class="hint">{t('options.previewHint')}</p>
      <output class="paper" aria-live="polite">
        {choices.format === 'rich' ? (
          <ExcerptView excerpt={excerpt} />
        ) : (
          <pre>{choices.format === 'markdown' ? asMarkdown(excerpt) : asPlainText(excerpt)}</pre>
        )}
      </output>
    </section>
  );
}
