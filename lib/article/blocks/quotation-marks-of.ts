/** The marks that a browser draws around a `q` element: they stand in no text of the page. */

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

const NONE: QuotationMarks = { open: '', close: '' };
/** Alternately, from the outermost in. */
const PAIRS: readonly [QuotationMarks, QuotationMarks] = [
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
];
const HAS_OWN = /^\s*["“”„«»‘’'「『‹]/;

/** @param q an element of a snapshot @returns empty ones where its text has marks of its own, as on pages whose style draws none. */
export function quotationMarksOf(q: Element): QuotationMarks {
  if (HAS_OWN.test(q.textContent ?? '')) return NONE;
  return q.parentElement?.closest('q') ? PAIRS[1] : PAIRS[0];
}
