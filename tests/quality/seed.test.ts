/** The bars on the page that the project began with, through the batch command. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { clutterIn, foundQuotes, hasSeed, rightlySpoken, SEED_PAGE, seedQuotes } from './seed.ts';

interface BatchLine {
  readonly article: { readonly paragraphs: readonly string[] };
  readonly points: readonly {
    readonly text: string;
    readonly sentence: string;
    readonly paragraph: number;
  }[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

describe.skipIf(!hasSeed)('The seed page in batch (needs PITH_DATA)', () => {
  let line: BatchLine;
  beforeAll(() => {
    const input = JSON.stringify({
      id: 'seed',
      url: 'https://wire.example/story',
      html: readFileSync(SEED_PAGE, 'utf8'),
    });
    const { stdout } = spawnSync(process.execPath, ['tests/commands/batch.ts'], { input, encoding: 'utf8' });
    line = JSON.parse(stdout);
  });

  it('gives each of its quotes whole, merged over captions and attributions', () => {
    expect(foundQuotes(line.quotes.map((quote) => quote.text))).toEqual(seedQuotes());
  });

  it('names at least five of the six speakers exactly', () => {
    expect(rightlySpoken(line.quotes).length).toBeGreaterThanOrEqual(5);
  });

  it('has no caption, byline, read-more, newsletter, related or comment text anywhere', () => {
    const quotes = line.quotes.map((quote) => quote.text);
    const points = line.points.flatMap((point) => [point.text, point.sentence]);
    expect(clutterIn([...line.article.paragraphs, ...points, ...quotes])).toEqual([]);
  });

  it('has the first sentence or the standfirst that repeats it among its points, not both', () => {
    const opening = line.points.filter((point) => point.paragraph <= 1);
    expect(opening.length).toBeLessThanOrEqual(1);
  });
});
