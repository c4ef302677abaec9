/** Whether a stretch of text opens and closes its quotation marks evenly. */

/** How often each mark stands in a text. Tallies of neighbours add up to the tally of both. */
export type Tally = readonly number[];

const MARKS = ['"', '„', '“', '”', '«', '»', '「', '」', '『', '』'];
const ANY_MARK = /["„“”«»「」『』]/g;

export function tallyMarks(text: string): Tally {
  const tally = new Array<number>(MARKS.length).fill(0);
  // Most sentences have none, and a pattern passes over those faster than a loop.
  for (const mark of text.match(ANY_MARK) ?? []) {
    const at = MARKS.indexOf(mark);
    tally[at] = (tally[at] ?? 0) + 1;
  }
  return tally;
}

export function addTallies(one: Tally, other: Tally): Tally {
  return one.map((count, at) => count + (other[at] ?? 0));
}

/** “…”, „…“, «…», »…«, 「…」 and "…": as many openings as closings, an even number of straight marks. */
export function isEven(tally: Tally): boolean {
  const [
    straight = 0,
    low = 0,
    high = 0,
    close = 0,
    left = 0,
    right = 0,
    open1 = 0,
    shut1 = 0,
    open2 = 0,
    shut2 = 0,
  ] = tally;
  const curly = low > 0 ? low === high + close : high === close;
  return straight % 2 === 0 && curly && left === right && open1 === shut1 && open2 === shut2;
}

/** 0..1: the share of a text's characters inside quotation marks. A mark left open counts to the end. */
export function quotedShare(text: string): number {
  if (text.search(ANY_MARK) < 0) return 0;
  let open = false;
  let inside = 0;
  for (const mark of text) {
    if (mark === '"') open = !open;
    else if ('“„«「『'.includes(mark)) open = !(mark === '“' && open);
    else if ('”»」』'.includes(mark)) open = false;
    else if (open) inside++;
  }
  return text.length === 0 ? 0 : inside / text.length;
}
