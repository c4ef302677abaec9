/** What a style needs to know of an article. */
import type { Article } from '../../text/article.ts';
import { articleAddress } from '../article-address.ts';
import { type DateParts, datePartsOf } from '../date-parts.ts';
import { type Author, authorsOf } from './author.ts';

export interface Work {
  /** Without the site itself. */
  readonly authors: readonly Author[];
  /** '' where the page states none. */
  readonly title: string;
  readonly site?: string;
  readonly date?: DateParts;
  /** An http or https address. */
  readonly link?: string;
  /** The day on which the reader saw the page. */
  readonly accessed?: DateParts;
}

export interface WorkOptions {
  readonly link: boolean;
  /** ISO 8601. Left out by styles that do not ask for it. */
  readonly accessed?: string;
}

export function workOf(article: Article, { link, accessed = '' }: WorkOptions): Work {
  const { byline = '', siteName, title, publishedAt = '', language } = article;
  const isNew = (author: Author) =>
    author.kind === 'person' || author.name.toLowerCase() !== siteName?.toLowerCase();
  const address = link ? articleAddress(article) : undefined;
  const date = datePartsOf(publishedAt);
  const seen = datePartsOf(accessed);
  return {
    authors: authorsOf(oneLine(byline), language, siteName).filter(isNew),
    title: oneLine(title),
    ...(siteName && { site: oneLine(siteName) }),
    ...(date && { date }),
    ...(address && { link: address }),
    ...(seen && { accessed: seen }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
