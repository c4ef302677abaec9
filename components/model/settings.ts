/** What a reader may choose, and what holds until then. */
import {
  type CopyChoices,
  DEFAULT_CHOICES,
  DETAILS,
  type Detail,
  FORMATS,
  LONGEST_TEMPLATE,
  SOURCES,
} from '../../lib/cite/choices.ts';

export type Length = 'short' | 'medium' | 'long';
export type Order = 'speaker' | 'article';

export interface Settings {
  readonly length: Length;
  readonly order: Order;
  readonly copy: CopyChoices;
}

/** How many key points each length gives at most. */
export const POINTS: Readonly<Record<Length, number>> = { short: 3, medium: 5, long: 8 };

export const LENGTHS: readonly Length[] = ['short', 'medium', 'long'];
export const ORDERS: readonly Order[] = ['speaker', 'article'];

export const DEFAULTS: Settings = { length: 'medium', order: 'speaker', copy: DEFAULT_CHOICES };

/** What was saved, by whatever version, as far as it is a choice that still exists; the defaults for the rest. */
export function settingsFrom(saved: unknown): Settings {
  const { length, order, copy } = fieldsOf(saved);
  const { details, format, source, template, dropsComma } = fieldsOf(copy);
  return {
    length: oneOf(LENGTHS, length, DEFAULTS.length),
    order: oneOf(ORDERS, order, DEFAULTS.order),
    copy: {
      details: detailsFrom(fieldsOf(details)),
      format: oneOf(FORMATS, format, DEFAULT_CHOICES.format),
      source: oneOf(SOURCES, source, DEFAULT_CHOICES.source),
      template:
        typeof template === 'string' && template.trim() !== '' && template.length <= LONGEST_TEMPLATE
          ? template
          : DEFAULT_CHOICES.template,
      dropsComma: typeof dropsComma === 'boolean' ? dropsComma : DEFAULT_CHOICES.dropsComma,
    },
  };
}

function detailsFrom(saved: Fields): CopyChoices['details'] {
  const wanted = (detail: Detail) =>
    typeof saved[detail] === 'boolean' ? saved[detail] : DEFAULT_CHOICES.details[detail];
  return Object.fromEntries(DETAILS.map((detail) => [detail, wanted(detail)])) as Record<Detail, boolean>;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function oneOf<Choice>(known: readonly Choice[], saved: unknown, otherwise: Choice): Choice {
  return known.find((choice) => choice === saved) ?? otherwise;
}
