/** Where an article names a quote's speaker last: the sentence that a reader needs to judge the name. */
import type { People } from '../people/people.ts';
import type { Mention } from '../people/person.ts';
import type { Analysis } from '../text/analyse.ts';
import { firstFrom } from '../text/first-from.ts';
import type { Span } from '../text/span.ts';
import type { Naming, Quote } from './quote.ts';

/**
 * Adds to each quote that has a speaker, named or withheld, where its own paragraph names them in the page's words, or
 * else where the article does so last before it.
 */
export function withNamings(
  { article, sentences }: Pick<Analysis, 'article' | 'sentences'>,
  { mentions, personOf }: People,
  quotes: readonly Quote[],
): readonly Quote[] {
  const byStart = new Map(mentions.map((mention) => [mention.start, personOf.get(mention)]));
  const told = new Map<object, readonly Mention[]>();
  const toldOf = (start: number): readonly Mention[] => {
    const person = byStart.get(start);
    if (!person) return [];
    const known = told.get(person) ?? person.mentions.filter(({ quoted }) => !quoted);
    told.set(person, known);
    return known;
  };
  return quotes.map((quote) => {
    const [first] = quote.parts;
    if (!quote.speaker || !first) return quote;
    const { mention } = quote.speaker;
    const block = blockOf(article.blocks, first);
    const name = nearest(toldOf(mention.start), first, block) ?? mention;
    if (name.start > Math.max(first.start, block.end)) return quote;
    const sentence = sentences[firstFrom(sentences, ({ end }) => end <= name.start)];
    const naming: Naming = { name: { start: name.start, end: name.end }, sentence: spanOf(sentence ?? name) };
    return { ...quote, naming };
  });
}

/** Of the names in the quote's paragraph the last before it or the first behind; else the last before the paragraph. */
function nearest(names: readonly Mention[], quote: Span, block: Span): Span | undefined {
  const behind = firstFrom(names, ({ start }) => start < quote.start);
  const before = names[behind - 1];
  if (before && before.start >= block.start) return before;
  const after = names[behind];
  return after && after.start < block.end ? after : before;
}

function blockOf(blocks: readonly Span[], { start }: Span): Span {
  return blocks[firstFrom(blocks, ({ end }) => end <= start)] ?? { start, end: start };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
