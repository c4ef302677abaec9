/** Tables for sheets and documents, in which no cell can become a formula. */
import { expect, it } from 'vitest';
import { asCsv, clipTable } from '../../../lib/cite/table.ts';

it('values with commas and quotation marks are set in marks', () => {
  expect(
    asCsv([
      ['Speaker', 'Role'],
      ['Ada Lind', 'master, “harbour”'],
      ['Bo "Bob" Reyes', ''],
    ]),
  ).toBe('Speaker,Role\r\nAda Lind,"master, “harbour”"\r\n"Bo ""Bob"" Reyes",');
});

it.each(['=1+1', '+49', '-5', '@SUM(A1)', ' =1', '＝1', '\t=1'])('%j is text in a sheet', (cell) => {
  expect(asCsv([[cell]])).toBe(`'${cell}`);
  expect(clipTable([[cell]]).plain).toMatch(/^'/);
});

it('a table for a document has its head, and no markup of the page', () => {
  expect(clipTable([['Speaker'], ['<b>Ada</b> & Bo']]).html).toBe(
    '<table><thead><tr><th>Speaker</th></tr></thead><tbody><tr><td>&lt;b&gt;Ada&lt;/b&gt; &amp; Bo</td></tr></tbody></table>',
  );
});

it('a tab within a cell parts no cells', () => {
  expect(clipTable([['a\tb', 'c']]).plain).toBe('a b\tc');
});
