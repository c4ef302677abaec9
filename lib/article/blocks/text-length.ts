/** How much text an element holds. */

/** In characters, with all that is hidden in it. */
export function textLength({ textContent }: Element): number {
  return textContent?.length ?? 0;
}
