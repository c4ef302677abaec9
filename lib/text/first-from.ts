/** Looks in a sorted list by halving. */

/** @param isBefore true for the items at the list's beginning alone. @returns how many those are: the index of the first other. */
export function firstFrom<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
