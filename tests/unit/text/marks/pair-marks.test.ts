import { expect, it } from 'vitest';
import type { Mark } from '../../../../lib/text/marks/find-marks.ts';
import { findMarks } from '../../../../lib/text/marks/find-marks.ts';
import { pairMarks } from '../../../../lib/text/marks/pair-marks.ts';

/** How often the pairing looks at a mark's family, for so many marks that open and never close. */
function looksAt(count: number): number {
  const text = '“‘'.repeat(count);
  let looks = 0;
  const marks = findMarks(text, { start: 0, end: text.length }).map((mark): Mark => {
    const { family } = mark;
    return Object.defineProperty({ ...mark }, 'family', {
      get: () => {
        looks++;
        return family;
      },
    });
  });
  pairMarks(marks, { singles: true, angleOpener: '«' });
  return looks;
}

it('looks at twice as many marks twice as often, not four times', () => {
  expect(looksAt(4000)).toBeLessThan(looksAt(2000) * 2.2);
});

it('pairs a quote within a quote', () => {
  const text = '“She said ‘no’ to me”';
  const pairs = pairMarks(findMarks(text, { start: 0, end: text.length }), {
    singles: false,
    angleOpener: '«',
  });
  expect(pairs[0]?.close?.start).toBe(text.length - 1);
});

it('lets straight marks take turns where a space stands before those that close', () => {
  const said = (text: string) =>
    pairMarks(findMarks(text, { start: 0, end: text.length }), { singles: false, angleOpener: '«' }).map(
      ({ open, close }) => text.slice(open.end, close?.start),
    );
  expect(said('Ann Bell: "It is late. "Tom Reed said: "We go now. " They ate "very little" then.')).toEqual([
    'It is late. ',
    'We go now. ',
    'very little',
  ]);
  expect(said('She said: "It is "very" late and nobody closes this.')).toEqual([
    'It is "very" late and nobody closes this.',
    'very',
  ]);
});
