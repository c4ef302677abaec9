/** What stands around a quote in the article. */
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Article } from '../../lib/text/article.ts';
import { slice } from '../../lib/text/span.ts';
import { countWords } from '../../lib/text/words.ts';

/** With fewer words around it than these, a quote fills its paragraph, and who speaks is said before. */
const FEWEST_AROUND = 3;

/** The paragraphs that a quote stands in; before them one more, where they hold hardly anything else. */
export function contextOf(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { parts }: Quote,
): readonly string[] {
  const first = blocks.findIndex(({ end }) => end >= (parts[0]?.end ?? 0));
  const last = blocks.findIndex(({ end }) => end >= (parts.at(-1)?.end ?? 0));
  if (first < 0 || last < first) return [];
  const own = blocks.slice(first, last + 1);
  const all = own.reduce((sum, block) => sum + countWords(slice(text, block)), 0);
  const quoted = parts.reduce((sum, part) => sum + countWords(slice(text, part)), 0);
  const shown = all - quoted < FEWEST_AROUND ? blocks.slice(Math.max(0, first - 1), last + 1) : own;
  return shown.map((block) => slice(text, block));
}
