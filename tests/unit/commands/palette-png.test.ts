/** Icons are written as PNG with a palette. */
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from '../../commands/palette-png.ts';

/** Two by two: red, clear, red, half black. */
const PIXELS = Uint8Array.from([255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 0, 128]);

/** What stands in a file's chunk. */
function dataOf(file: Buffer, name: string): Buffer {
  const at = file.indexOf(name, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

it('the file says each pixel by its colour’s place, the clear colours first', () => {
  const file = palettePng(2, PIXELS);
  expect([...dataOf(file, 'PLTE')]).toEqual([0, 0, 0, 0, 0, 0, 255, 0, 0]);
  expect([...dataOf(file, 'tRNS')]).toEqual([0, 128]);
  expect([...inflateSync(dataOf(file, 'IDAT'))]).toEqual([0, 2, 0, 0, 2, 1]);
});

it('each chunk carries its checksum', () => {
  // The end's is the same in every PNG file.
  expect(palettePng(2, PIXELS).subarray(-4).toString('hex')).toBe('ae426082');
});

it('a picture of too many colours is refused', () => {
  // 17 × 17 is 289, each pixel of its own colour.
  const pixels = Uint8Array.from(
    Array.from({ length: 17 * 17 }, (_, at) => [at % 256, at >> 8, 0, 255]).flat(),
  );
  expect(() => palettePng(17, pixels)).toThrow('too many');
});
