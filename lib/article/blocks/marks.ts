/** What the page's author calls the place of a block: its class, id and the like. */

/** An ancestor that holds more of the text says nothing about one block. Share of the whole, 0..1. */
const SHARED = 0.4;

/** How many ancestors' names are kept at most. */
const NEAREST = 4;

interface Placed {
  readonly element: Element;
  /** Of the text, in characters. */
  readonly length: number;
}

/** @returns for each block the names of its element and ancestors below the root, nearest first. */
export function marksOf(root: Element, blocks: readonly Placed[]): readonly (readonly string[])[] {
  const lengths = new Map<Element, number>();
  let whole = 0;
  for (const { element, length } of blocks) {
    whole += length;
    for (const ancestor of upTo(root, element)) lengths.set(ancestor, (lengths.get(ancestor) ?? 0) + length);
  }
  return blocks.map(({ element }) => {
    const marks: string[] = [];
    for (const ancestor of upTo(root, element)) {
      if (marks.length === NEAREST || (lengths.get(ancestor) ?? 0) > SHARED * whole) break;
      marks.push(markOf(ancestor));
    }
    return marks;
  });
}

function markOf(element: Element): string {
  return ['class', 'id', 'itemprop', 'role', 'data-component', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .filter(Boolean)
    .join(' ');
}

function* upTo(root: Element, element: Element): Generator<Element> {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) yield at;
}
