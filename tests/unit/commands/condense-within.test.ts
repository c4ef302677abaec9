/** What a page makes of the parser, in time or in memory, ends with its line. */
import { expect, it } from 'vitest';
import { condenseWithin } from '../../commands/condense-within.ts';

/** Fonts that stay open are opened again in each paragraph: the parser's memory is quadratic in their number. */
const FONTS = Array.from({ length: 2200 }, (_, size) => `<p><font size=${size}>word`).join('');

it('gives up a page that fills the memory, and reads the next', async () => {
  const condenser = condenseWithin(60, 5, 90);
  const filled = await condenser.condense(JSON.stringify({ id: 'fonts', html: FONTS }), 1);
  const next = await condenser.condense(JSON.stringify({ id: 'next', paragraphs: ['The lamp is lit.'] }), 2);
  await condenser.close();
  const problem = 'it needs more memory than there is for one line';
  expect(filled).toEqual({ answer: JSON.stringify({ id: 'fonts', line: 1, problem }), isRead: false });
  expect(next.isRead).toBe(true);
  expect(JSON.parse(next.answer)).toMatchObject({
    id: 'next',
    article: { paragraphs: ['The lamp is lit.'] },
  });
}, 120_000);

it('answers with a problem where no thread can start, line by line', async () => {
  const condenser = condenseWithin(60, 5, 20);
  const line = JSON.stringify({ id: 'lamp', paragraphs: ['The lamp is lit.'] });
  const problem = 'it needs more memory than there is for one line';
  for (const at of [1, 2])
    expect(await condenser.condense(line, at)).toEqual({
      answer: JSON.stringify({ id: 'lamp', line: at, problem }),
      isRead: false,
    });
  expect(await condenser.close()).toBeUndefined();
}, 60_000);
