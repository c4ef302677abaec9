/** Articles with reference summaries, as texts for any summariser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SummarisedArticle {
  readonly paragraphs: readonly string[];
  readonly references: readonly string[];
  readonly title?: string;
  readonly language: string;
  /** Its first three sentences. */
  readonly lead: string;
}

interface Line {
  readonly sentences: readonly string[];
  readonly para?: readonly number[];
  readonly reference?: readonly string[] | string;
  readonly references?: readonly (readonly string[] | string)[];
  readonly title?: string;
  readonly slug?: string;
  readonly lang?: string;
}

export const DATA = process.env.PITH_DATA ?? '../shared/data';

/** @param set the name of a file in `summaries/dev`, without its ending. */
export function readArticles(set: string): readonly SummarisedArticle[] {
  return readFileSync(join(DATA, 'summaries', 'dev', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toArticle(JSON.parse(line) as Line));
}

function toArticle({ sentences, para, reference, references, title, slug, lang = 'en' }: Line) {
  const paragraphs: string[] = [];
  sentences.forEach((sentence, at) => {
    const index = para?.[at] ?? at;
    paragraphs[index] = paragraphs[index] ? `${paragraphs[index]} ${sentence}` : sentence;
  });
  const shown = title ?? slug;
  return {
    paragraphs: paragraphs.filter(Boolean),
    references: (references ?? [reference ?? []]).map((text) => [text].flat().join(' ')),
    language: lang,
    lead: sentences.slice(0, 3).join(' '),
    ...(shown !== undefined && { title: shown }),
  };
}
