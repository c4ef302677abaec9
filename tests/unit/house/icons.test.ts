/** The toolbar's icons: of the size they are named for, and legible on any toolbar. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'public/icon';
const PICTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

/** What browsers paint their toolbars in, from light to dark. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#dee1e6', '#3c3c3c', '#2b2a33', '#1c1b22'];

describe('The icons', () => {
  it.each(PICTURES)('%s is as large as its name says', (name) => {
    const size = Number(/\d+/.exec(name)?.[0]);
    const header = readFileSync(`${FOLDER}/${name}`);
    // PNG: width and height stand in the first chunk, at bytes 16 and 20.
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('come in the sizes of toolbars, in colour and in grey, and in those of lists and stores', () => {
    for (const size of [16, 24, 32]) expect(PICTURES).toEqual(expect.arrayContaining([`grey-${size}.png`]));
    for (const size of [16, 24, 32, 48, 128]) expect(PICTURES).toContain(`${size}.png`);
  });

  // WCAG 2.2, 1.4.11: what a graphic means needs 3:1. That is the marks on their ground, whatever the toolbar; the
  // ground's edge shows how large the button is, no more.
  it.each(['#c2560a', '#767676'])(
    'have marks that stand out from their ground %s, and it from toolbars',
    (ground) => {
      expect(contrast(ground, '#fffdfa')).toBeGreaterThanOrEqual(3);
      for (const toolbar of TOOLBARS) expect(contrast(ground, toolbar)).toBeGreaterThanOrEqual(2);
    },
  );
});

/** WCAG's contrast ratio of two colours, 1..21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
