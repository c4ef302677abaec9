/** The reader's own form of a copied quote: text in which names in braces stand for what the page says. */

export const FIELDS = ['quote', 'speaker', 'role', 'title', 'site', 'date', 'link'] as const;

export type Field = (typeof FIELDS)[number];

/** '' or absent: the page does not say. */
export type Values = Readonly<Partial<Record<Field, string>>>;

/** What must be said behind a field and its signs, whatever the form. */
export interface Note {
  readonly behind: Field;
  readonly text: string;
}

export interface FilledRun {
  readonly text: string;
  /** The reader's own text, or a value. */
  readonly kind: 'own' | 'page' | 'quote' | 'address';
}

export type FilledLine = readonly FilledRun[];

/** A field, and beside it signs that come and go with it: "{, role}", "{ (date)}". */
const FIELD = new RegExp(`\\{([^{}\\p{L}]*)(${FIELDS.join('|')})([^{}\\p{L}]*)\\}`, 'u');

/**
 * A line whose fields are all empty is left out, and no two empty lines follow each other. Braces around anything else
 * stay as they are.
 */
export function fillTemplate(template: string, values: Values, note?: Note): readonly FilledLine[] {
  const filled = template
    .split('\n')
    .map((line) => fillLine(line, values, note))
    .filter((line) => line !== undefined);
  const isEmpty = (at: number) => filled[at]?.every(({ text }) => text === '') ?? true;
  return filled
    .filter((_, at) => !isEmpty(at) || !isEmpty(at - 1))
    .slice(0, isEmpty(filled.length - 1) ? -1 : undefined);
}

/** Undefined where it has fields, and none of them a value. */
function fillLine(line: string, values: Values, note?: Note): FilledLine | undefined {
  const runs: FilledRun[] = [];
  let fields = 0;
  let given = 0;
  // Parts between fields, each followed by the three groups of the field that ends it.
  const parts = line.split(new RegExp(FIELD, 'gu'));
  for (let at = 0; at < parts.length; at += 4) {
    if (parts[at]) runs.push({ text: parts[at] ?? '', kind: 'own' });
    const field = parts[at + 2] as Field | undefined;
    if (!field) continue;
    fields++;
    const text = values[field];
    if (!text) continue;
    given++;
    runs.push(
      { text: parts[at + 1] ?? '', kind: 'own' },
      { text, kind: kindOf(field) },
      { text: parts[at + 3] ?? '', kind: 'own' },
    );
    if (note?.behind === field) runs.push({ text: ` (${note.text})`, kind: 'page' });
  }
  return fields > 0 && given === 0 ? undefined : runs.filter(({ text }) => text !== '');
}

function kindOf(field: Field): FilledRun['kind'] {
  if (field === 'quote') return 'quote';
  return field === 'link' ? 'address' : 'page';
}

export function holdsField(template: string, field: Field): boolean {
  return fillTemplate(template, { [field]: field }).some((line) => line.some(({ kind }) => kind !== 'own'));
}

/** The template's lines about a quote, and those about its source alone: for many quotes of one source. */
export function splitTemplate(template: string): { readonly quote: string; readonly source: string } {
  const lines = template.split('\n');
  const isOfSource = (line: string) =>
    FIELD.test(line) && !['quote', 'speaker', 'role'].some((field) => holdsField(line, field as Field));
  return {
    quote: lines.filter((line) => !isOfSource(line)).join('\n'),
    source: lines.filter(isOfSource).join('\n'),
  };
}
