/** One line of the batch command: a page or paragraphs in, what a reader would get of it out. */
import { extractArticle } from '../../lib/article/extract-article.ts';
import type { PageResult } from '../../lib/article/page-result.ts';
import type { Point } from '../../lib/points/point.ts';
import { shownPoint } from '../../lib/points/point-text.ts';
import { gradeOf } from '../../lib/quotes/grade.ts';
import { namedSpeaker } from '../../lib/quotes/named-speaker.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { quoteText } from '../../lib/quotes/quote-text.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { type Span, slice } from '../../lib/text/span.ts';
import { parsePage } from './parse-page.ts';

interface Line {
  readonly id?: unknown;
  readonly url?: string;
  readonly html?: string;
  readonly title?: string;
  readonly language?: string;
  readonly paragraphs?: readonly string[];
}

/** Never throws: a bad line comes back as `{id?, line, problem}`. @param at which line of the input it is, from 1 */
export async function condense(json: string, points: number, at = 1): Promise<object> {
  let line: Line = {};
  try {
    line = parse(json);
    const started = performance.now();
    const page = read(line);
    const extracted = performance.now();
    if (page.kind === 'problem') return { id: line.id, article: null, problem: page.problem };
    const { article } = page;
    const language = await loadLanguage(article.language);
    const summary = summarise(article, language, points);
    const summarised = performance.now();
    return {
      id: line.id,
      article: describeArticle(article),
      points: summary.points.map((point) => describePoint(article, point)),
      quotes: summary.quotes.map((quote) => describeQuote(article, quote)),
      ms: { extract: extracted - started, summarise: summarised - extracted },
    };
  } catch (error) {
    return { id: line.id, line: at, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws {TypeError} in plain words where it is no object of JSON. */
function parse(json: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new TypeError('a line needs to be JSON');
  }
  if (typeof value !== 'object' || value === null) throw new TypeError('a line needs to be an object');
  return value;
}

/** Texts where they are given at all. */
const TEXTS = ['url', 'html', 'title', 'language'] as const;

function read(line: Line): PageResult {
  for (const field of TEXTS)
    if (line[field] !== undefined && typeof line[field] !== 'string')
      throw new TypeError(`${field} needs to be a text, or left out where there is none`);
  const { html, url, paragraphs, title, language } = line;
  if (typeof html === 'string') return extractArticle(parsePage(html, url));
  if (!Array.isArray(paragraphs) || !paragraphs.every((text) => typeof text === 'string'))
    throw new TypeError('a line needs html or paragraphs, a text or a list of texts');
  const article = articleFromParagraphs({
    paragraphs,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
  });
  return { kind: 'article', article, scope: 'page' };
}

function describeArticle(article: Article): object {
  const { title, byline, siteName, publishedAt, language, text, blocks } = article;
  return {
    title,
    byline,
    siteName,
    publishedAt,
    language,
    paragraphs: blocks.map((block) => slice(text, block)),
  };
}

function describePoint({ text, blocks }: Article, point: Point): object {
  return {
    text: shownPoint(text, point),
    sentence: slice(text, point.sentence),
    paragraph: blockAt(blocks, point.sentence),
    ...(point.standfirst && { standfirst: true }),
  };
}

function describeQuote({ text, blocks }: Article, quote: Quote): object {
  const { certainty, parts } = quote;
  const speaker = namedSpeaker(quote);
  return {
    text: quoteText(text, quote),
    parts: parts.map((part) => slice(text, part)),
    speaker: speaker?.name ?? null,
    role: speaker?.role ? slice(text, speaker.role) : null,
    certainty,
    grade: gradeOf(quote),
    paragraph: parts[0] ? blockAt(blocks, parts[0]) : -1,
  };
}

function blockAt(blocks: readonly Span[], { start }: Span): number {
  return blocks.findIndex((block) => start < block.end);
}
