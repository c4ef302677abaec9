/** Pictures of few colours as PNG files with a palette: a byte a pixel in place of four. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CHANNELS = 4;
const MOST_COLOURS = 256;
/** PNG's names for a byte a pixel, and for colours by their place in the palette. */
const BIT_DEPTH = 8;
const INDEXED = 3;

/**
 * @param size width and height in pixels @param pixels red, green, blue and alpha of each, row by row
 * @returns the file. @throws {Error} where there are more than 256 colours.
 */
export function palettePng(size: number, pixels: Uint8Array): Buffer {
  const colours = Array.from({ length: size * size }, (_, at) =>
    pixels.subarray(at * CHANNELS, (at + 1) * CHANNELS).join(),
  );
  // Opaque ones last: the list of alphas ends with the last colour that needs one.
  const palette = [...new Set(colours)]
    .map((name) => ({ name, bytes: name.split(',').map(Number) }))
    .sort((one, other) => (one.bytes[3] ?? 0) - (other.bytes[3] ?? 0));
  if (palette.length > MOST_COLOURS) throw new Error(`${palette.length} colours are too many for a palette.`);
  const places = new Map(palette.map(({ name }, place) => [name, place]));
  const rows = Array.from({ length: size }, (_, row) => [
    // Each row begins with its filter, which is none.
    0,
    ...colours.slice(row * size, (row + 1) * size).map((name) => places.get(name) ?? 0),
  ]);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', [...longOf(size), ...longOf(size), BIT_DEPTH, INDEXED, 0, 0, 0]),
    chunk(
      'PLTE',
      palette.flatMap(({ bytes }) => bytes.slice(0, 3)),
    ),
    chunk(
      'tRNS',
      palette.map(({ bytes }) => bytes[3] ?? 0).filter((alpha) => alpha < 255),
    ),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', []),
  ]);
}

function chunk(name: string, data: ArrayLike<number>): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Uint8Array.from(data)]);
  return Buffer.concat([Uint8Array.from(longOf(data.length)), body, Uint8Array.from(longOf(crc32(body)))]);
}

/** As PNG writes numbers: four bytes, the greatest first. */
function longOf(value: number): readonly number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return [...bytes];
}
