/** A shorter selection marks a place, or was left behind by a click. In words. */
export const SHORTEST_SELECTION = 60;
