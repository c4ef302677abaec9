/** Leaves out roles that are no whole phrase: none is better than a broken one. */
import { isWholeRole } from '../people/is-whole-role.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Analysis } from '../text/analyse.ts';
import { slice } from '../text/span.ts';

export function dropRoleScraps(
  { article: { text }, pack }: Pick<Analysis, 'article' | 'pack'>,
  quotes: readonly Quote[],
): readonly Quote[] {
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker?.role || isWholeRole(slice(text, speaker.role), pack)) return quote;
    const { role: _scrap, ...whole } = speaker;
    return { ...quote, speaker: whole satisfies Speaker };
  });
}
