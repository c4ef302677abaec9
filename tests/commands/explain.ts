/** Why Pith names whom it names, and why its points are the points: `npm run explain -- FILE [--quote N]`. */
import { readFileSync } from 'node:fs';
import { extractArticle } from '../../lib/article/extract-article.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { analyse } from '../../lib/text/analyse.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { explainPoints } from './explain/explain-points.ts';
import { explainQuotes } from './explain/explain-quotes.ts';
import { parsePage } from './parse-page.ts';
import { readArguments, refuse } from './read-arguments.ts';

const USAGE =
  'npm run -s explain -- FILE [--quote N], FILE being a page (.html) or {"title", "language", "paragraphs"} (.json)';
const { values, positionals } = readArguments(
  { options: { quote: { type: 'string' } }, allowPositionals: true },
  USAGE,
);
const [file] = positionals;
if (!file || positionals.length > 1) refuse(`One file is needed. Usage: ${USAGE}`);
const quote = values.quote === undefined ? undefined : Number(values.quote);
if (quote !== undefined && !(Number.isInteger(quote) && quote > 0))
  refuse('--quote takes a whole number from 1.');

const article = read(file);
const { pack } = await loadLanguage(article.language);
const analysis = analyse(article, pack);
for (const line of explainQuotes(analysis, quote)) console.log(line);
if (quote === undefined) for (const line of explainPoints(analysis)) console.log(line);

function read(path: string): Article {
  const text = textOf(path);
  if (!path.endsWith('.json')) {
    const result = extractArticle(parsePage(text));
    return result.kind === 'article' ? result.article : refuse(`No article in ${path}: ${result.problem}.`);
  }
  const { title, lang, language = lang, paragraphs } = jsonIn(text, path);
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (!Array.isArray(paragraphs) || !paragraphs.every(isText))
    refuse(`${path} needs paragraphs, a list of texts.`);
  return articleFromParagraphs({
    paragraphs,
    ...(isText(title) && { title }),
    ...(isText(language) && { language }),
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

function jsonIn(json: string, path: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    return refuse(`${path} is no JSON.`);
  }
}
