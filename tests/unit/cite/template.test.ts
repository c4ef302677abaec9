/** A reader's own form of a copied quote. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_TEMPLATE } from '../../../lib/cite/choices.ts';
import { fillTemplate, holdsField, splitTemplate } from '../../../lib/cite/template.ts';

const VALUES = {
  quote: '“We saw it coming”',
  speaker: 'Ada Lind',
  role: 'harbour master',
  title: 'Storm',
  site: 'The Courier',
  date: '3 March 2026',
  link: 'https://news.example/storm',
};

const filled = (template: string, values: Parameters<typeof fillTemplate>[1] = VALUES) =>
  fillTemplate(template, values)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

describe('a template', () => {
  it('has its fields filled', () => {
    expect(filled('{speaker}: {quote} [{site}]')).toBe('Ada Lind: “We saw it coming” [The Courier]');
  });

  it('has signs that come and go with a field', () => {
    const template = '{quote}{ — speaker}{, role}{ (date)}';
    expect(filled(template)).toBe('“We saw it coming” — Ada Lind, harbour master (3 March 2026)');
    expect(filled(template, { quote: 'Yes' })).toBe('Yes');
  });

  it('loses a line whose fields are all empty, and the empty lines that would then lie together', () => {
    expect(filled(DEFAULT_TEMPLATE, { quote: 'Yes', link: 'https://a.example/' })).toBe(
      'Yes\n\nhttps://a.example/',
    );
    expect(filled(DEFAULT_TEMPLATE, { quote: 'Yes' })).toBe('Yes');
    expect(filled('{title}\n\n\n{quote}', { quote: 'Yes' })).toBe('Yes');
  });

  it('keeps what is no field, braces and all', () => {
    expect(filled('{quote} {name} {} { quote speaker }')).toBe(
      '“We saw it coming” {name} {} { quote speaker }',
    );
  });

  it('takes no field from a value', () => {
    expect(filled('{title} {quote}', { title: '{quote}', quote: '{link}' })).toBe('{quote} {link}');
  });
});

it('a field is held with its signs or without', () => {
  expect([holdsField('{ — role}', 'role'), holdsField('{role}', 'link')]).toEqual([true, false]);
});

it('for many quotes the lines of the source stand once', () => {
  expect(splitTemplate('> {quote}\n{speaker} in {site}\n\n{title}\n{link}\n#quote')).toEqual({
    quote: '> {quote}\n{speaker} in {site}\n\n#quote',
    source: '{title}\n{link}',
  });
});
