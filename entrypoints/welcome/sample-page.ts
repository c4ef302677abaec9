/** The invented article as a page that Pith reads and shows passages in, without leaving the welcome page. */
import type { Collaborators } from '../../components/model/collaborators.ts';
import type { Passage } from '../../lib/article/passage.ts';
import type { Article } from '../../lib/text/article.ts';
import { denseText } from '../../lib/text/dense-text.ts';

/** The names of the highlights in the style sheet: of what was picked, and of all. */
const PICKED = 'sample';
const ALL = 'sample-all';

export function samplePage(article: Article): Collaborators['page'] {
  return {
    read: async () => ({ kind: 'article', article, scope: 'page' }),
    readSelected: async () => ({ result: { kind: 'article', article, scope: 'page' } }),
    show: async (passages) => (mark(PICKED, passages) ? 'shown' : 'changed'),
    markAll: async (passages) => {
      if (CSS.highlights.delete(ALL)) return 'unmarked';
      return mark(ALL, passages) ? 'marked' : 'changed';
    },
    text: async () => denseText(article.text),
  };
}

/** Highlights passages and brings the first into view. @returns whether there are any. */
function mark(name: string, passages: readonly Passage[]): boolean {
  const ranges = passages.flatMap(rangeOf);
  const [first] = ranges;
  if (!first) return false;
  CSS.highlights.set(name, new Highlight(...ranges));
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

function rangeOf({ block, start, end }: Passage): readonly Range[] {
  const paragraphs = [...document.querySelectorAll('.page [data-start]')];
  const words = paragraphs.find(({ textContent }) => textContent === block)?.firstChild;
  if (!words) return [];
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  return [range];
}
