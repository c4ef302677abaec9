/** A page's blocks by the elements that hold them: how much text, prose and links each element has. */
import type { Draft } from '../blocks/draft.ts';
import { isHeading, isProse } from '../blocks/prose.ts';
import { shareOf, textOf } from '../blocks/read-blocks.ts';
import { isOtherBox } from './other-boxes.ts';

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
  private readonly ranges = new Map<Element, { start: number; end: number }>();
  private readonly boxes = new Map<Element, boolean>();
  /** Of the items before each index. */
  private readonly sums: readonly Amounts[];

  constructor(body: Element, drafts: readonly Draft[]) {
    this.body = body;
    this.items = drafts.map((draft) => this.itemOf(draft));
    this.sums = sumsOf(this.items);
    for (const [index, { draft }] of this.items.entries()) this.note(draft.element, index);
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
      known ||= isOtherBox(at);
      this.boxes.set(at, known);
    }
    return known;
  }

  private itemOf(draft: Draft): Item {
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
      isElsewhere: this.isElsewhere(draft.element),
    };
  }

  private note(element: Element, index: number): void {
    for (let at: Element | null = element; at; at = at === this.body ? null : at.parentElement) {
      const range = this.ranges.get(at);
      if (range) range.end = index + 1;
      else this.ranges.set(at, { start: index, end: index + 1 });
    }
  }
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
