/** A page's blocks by the elements that hold them: how much text, prose and links each element has. */
import type { Draft } from '../blocks/draft.ts';
import { isHeading, isProse } from '../blocks/prose.ts';
import { shareOf, textOf } from '../blocks/read-blocks.ts';
import { isOfOthers, isOtherBox, leastOfPage } from './other-boxes.ts';

/** A shorter text in a box for something else is what its name says. In characters. */
export const SHORTEST_PAGE = 300;

/** A block as the choice sees it. */
export interface Item {
  readonly draft: Draft;
  readonly text: string;
  readonly tag: string;
  readonly linkShare: number;
  readonly isProse: boolean;
  readonly isHeading: boolean;
  /** Whether it stands in a box that holds something other than the article. */
  readonly isElsewhere: boolean;
}

/** Of some blocks, in characters; what stands elsewhere counts in `elsewhere` alone. */
export interface Amounts {
  readonly text: number;
  readonly prose: number;
  readonly links: number;
  readonly elsewhere: number;
}

/** Where the items of an element begin and end among all. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export class PageOutline {
  readonly body: Element;
  readonly items: readonly Item[];
  /** Before each index, wherever it stands. In characters. */
  private readonly proseBefore: readonly number[];
  private readonly ranges = new Map<Element, { start: number; end: number }>();
  private readonly boxes = new Map<Element, boolean>();
  /** Of the items before each index. */
  private readonly sums: readonly Amounts[];

  constructor(body: Element, drafts: readonly Draft[]) {
    this.body = body;
    const measured = drafts.map(measure);
    for (const [index, { draft }] of measured.entries()) this.note(draft.element, index);
    this.proseBefore = proseBeforeEach(measured);
    this.items = measured.map((item) => ({ ...item, isElsewhere: this.isElsewhere(item.draft.element) }));
    this.sums = sumsOf(this.items);
  }

  /** @returns undefined for an element without text. */
  rangeOf(element: Element): Range | undefined {
    return this.ranges.get(element);
  }

  amountsIn(range: Range | undefined): Amounts {
    if (!range) return NOTHING;
    return difference(this.sums[range.end] ?? NOTHING, this.sums[range.start] ?? NOTHING);
  }

  amountsUnder(element: Element): Amounts {
    return this.amountsIn(this.rangeOf(element));
  }

  /** Whether an element is or stands in a box that holds something other than the article. */
  isElsewhere(element: Element): boolean {
    const path: Element[] = [];
    let known = false;
    for (let at: Element | null = element; at && at !== this.body; at = at.parentElement) {
      const before = this.boxes.get(at);
      if (before !== undefined) {
        known = before;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      known ||= isOtherBox(at) && !this.isPage(at);
      this.boxes.set(at, known);
    }
    return known;
  }

  /** Whether an element stands in a box for what readers or lawyers wrote. */
  isByOthers(element: Element): boolean {
    for (let at: Element | null = element; at && at !== this.body; at = at.parentElement)
      if (isOfOthers(at) && this.isElsewhere(at)) return true;
    return false;
  }

  /** @returns whether a box for something else holds an article's length of paragraphs, and few or none stand outside it. */
  private isPage(box: Element): boolean {
    const least = leastOfPage(box);
    if (least === undefined) return false;
    const { start, end } = this.ranges.get(box) ?? { start: 0, end: 0 };
    const before = (index: number) => this.proseBefore[index] ?? 0;
    const prose = before(end) - before(start);
    return prose >= SHORTEST_PAGE && prose >= least * before(this.proseBefore.length - 1);
  }

  private note(element: Element, index: number): void {
    for (let at: Element | null = element; at; at = at === this.body ? null : at.parentElement) {
      const range = this.ranges.get(at);
      if (range) range.end = index + 1;
      else this.ranges.set(at, { start: index, end: index + 1 });
    }
  }
}

function measure(draft: Draft): Omit<Item, 'isElsewhere'> {
  const text = textOf(draft);
  const tag = draft.path.at(-1) ?? '';
  const linkShare = text === '' ? 0 : shareOf(draft.pieces, text, (piece) => piece.linked);
  return {
    draft,
    text,
    tag,
    linkShare,
    isProse: isProse({ text, tag, linkShare }),
    isHeading: isHeading({ tag }),
  };
}

function proseBeforeEach(items: readonly Omit<Item, 'isElsewhere'>[]): readonly number[] {
  let sum = 0;
  return [0, ...items.map(({ text, isProse: counts }) => (sum += counts ? text.length : 0))];
}

const NOTHING: Amounts = { text: 0, prose: 0, links: 0, elsewhere: 0 };

function sumsOf(items: readonly Item[]): readonly Amounts[] {
  let sum = NOTHING;
  return [
    NOTHING,
    ...items.map((item) => {
      const { length } = item.text;
      sum = item.isElsewhere
        ? { ...sum, elsewhere: sum.elsewhere + length }
        : {
            text: sum.text + length,
            prose: sum.prose + (item.isProse ? length : 0),
            links: sum.links + length * item.linkShare,
            elsewhere: sum.elsewhere,
          };
      return sum;
    }),
  ];
}

export function difference(all: Amounts, part: Amounts): Amounts {
  return {
    text: all.text - part.text,
    prose: all.prose - part.prose,
    links: all.links - part.links,
    elsewhere: all.elsewhere - part.elsewhere,
  };
}
