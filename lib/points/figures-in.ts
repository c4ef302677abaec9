/** Figures that a text gives. */

const FIGURES = /\p{N}+(?:[.,]\p{N}+)*/gu;
const YEAR = /^(?:19|20)\d\d$/;

/** Of two digits and more; a year is a date. */
export function figuresIn(text: string): readonly string[] {
  return (text.match(FIGURES) ?? []).filter((figure) => figure.length > 1 && !YEAR.test(figure));
}

/** Those that several texts give. */
export function repeatedFigures(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) {
    for (const figure of new Set(figuresIn(text))) (seen.has(figure) ? repeated : seen).add(figure);
  }
  return repeated;
}
