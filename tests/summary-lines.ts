/** Articles with reference summaries, as the data files hold them: one a line. */
import { readFileSync } from 'node:fs';

export interface SummarisedArticle {
  readonly paragraphs: readonly string[];
  /** Each of a summariser, or of several. */
  readonly references: readonly string[];
  /** Of the title, or of the address where the title is not known. */
  readonly title?: string;
  /** BCP 47. */
  readonly language: string;
  /** As the data split them. */
  readonly sentences: readonly string[];
}

interface Line {
  readonly sentences: readonly string[];
  /** Each sentence's paragraph; absent where the source had none. */
  readonly para?: readonly number[];
  readonly reference?: readonly string[] | string;
  readonly references?: readonly (readonly string[] | string)[];
  readonly title?: string;
  readonly slug?: string;
  readonly lang?: string;
}

/** @param most how many articles at most, from the file's beginning. */
export function readSummaryLines(
  path: string,
  most = Number.POSITIVE_INFINITY,
): readonly SummarisedArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, most)
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
    references: (references ?? [reference ?? '']).map((text) => [text].flat().join(' ')),
    language: lang,
    sentences,
    ...(shown !== undefined && { title: shown }),
  };
}
