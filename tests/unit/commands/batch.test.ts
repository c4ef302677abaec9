/** The batch command: JSON lines in, one line out for each, in order, whatever comes in. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

interface Line {
  readonly id?: unknown;
  readonly problem?: string;
  readonly article?: {
    readonly title: string;
    readonly language: string;
    readonly paragraphs: string[];
  } | null;
  readonly points?: readonly { text: string; sentence: string; paragraph: number }[];
  readonly quotes?: readonly { text: string; parts: string[]; speaker: string | null; paragraph: number }[];
  readonly ms?: { readonly extract: number; readonly summarise: number };
}

const PARAGRAPHS = [
  'The lighthouse of Varn went dark on Sunday, and three ships had to wait outside the bay until dawn.',
  '“A fuse the size of my thumb did it,” said Ottilie Brandt, the keeper.',
  'The harbour office has ordered a second lamp, which will be installed before the autumn storms begin.',
  'Ships now report to the pilots by radio when they pass the outer buoy.',
];

const INTERRUPTED =
  '“We rang the bell by hand all night,” said Ottilie Brandt, “and nobody in the village slept at all.”';

const INPUT = [
  JSON.stringify({ id: 'paragraphs', title: 'Lighthouse goes dark', language: 'en', paragraphs: PARAGRAPHS }),
  '{"id": broken',
  '',
  JSON.stringify({
    id: 'page',
    url: 'https://northmouth-courier.example/harbour',
    html: readFileSync('tests/fixtures/sample/article.html', 'utf8'),
  }),
  JSON.stringify({ id: 'nothing', html: readFileSync('tests/fixtures/pages/no-article.html', 'utf8') }),
  JSON.stringify({ id: 'empty' }),
  'null',
  JSON.stringify({ id: 'holes', paragraphs: ['One.', null] }),
  JSON.stringify({ id: 'parts', language: 'en', paragraphs: [...PARAGRAPHS, INTERRUPTED] }),
];

describe('npm run batch', () => {
  let lines: Line[];
  beforeAll(() => {
    lines = batch(INPUT.join('\n'), '--points', '2');
    // npm, Node and jsdom start in a process of their own, which takes its time on a busy machine.
  }, 60_000);

  it('answers each line but blank ones, in order', () => {
    expect(lines.map(({ id }) => id)).toEqual([
      'paragraphs',
      undefined,
      'page',
      'nothing',
      'empty',
      undefined,
      'holes',
      'parts',
    ]);
  });

  it('takes paragraphs as they are', () => {
    expect(lines[0]?.article?.paragraphs).toEqual(PARAGRAPHS);
    expect(lines[0]?.article).toMatchObject({ title: 'Lighthouse goes dark', language: 'en' });
  });

  it('gives as many points as it is told, each with its sentence and paragraph', () => {
    for (const line of [lines[0], lines[2]]) {
      expect(line?.points).toHaveLength(2);
      for (const { sentence, paragraph } of line?.points ?? [])
        expect(line?.article?.paragraphs[paragraph]).toContain(sentence);
    }
  });

  it('gives quotes without their outer marks, with the speaker and the paragraph', () => {
    expect(lines[0]?.quotes).toMatchObject([
      { text: 'A fuse the size of my thumb did it,', speaker: 'Ottilie Brandt', paragraph: 1 },
    ]);
  });

  it('gives each part of an interrupted quote as the article has it, and joins them with a space', () => {
    const parts = ['We rang the bell by hand all night,', 'and nobody in the village slept at all.'];
    expect(lines[7]?.quotes?.[1]).toMatchObject({ text: parts.join(' '), parts, paragraph: 4 });
    for (const part of parts) expect(lines[7]?.article?.paragraphs[4]).toContain(part);
  });

  it('marks where a point leaves words out', () => {
    const sentence =
      'The council of Varn, which met behind closed doors for the third time this month, voted on Monday to close the old bridge to lorries.';
    const paragraphs = [sentence, ...PARAGRAPHS];
    const [line] = batch(JSON.stringify({ title: 'Bridge closed to lorries', language: 'en', paragraphs }));
    const point = line?.points?.find((point) => point.sentence === sentence);
    expect(point?.text).toBe('The council of Varn […] voted on Monday to close the old bridge to lorries.');
  });

  it('says how long each half took', () => {
    expect(lines[2]?.ms?.extract).toBeGreaterThan(0);
    expect(lines[2]?.ms?.summarise).toBeGreaterThan(0);
  });

  it('names the problem of a page without an article', () => {
    expect(lines[3]).toMatchObject({ article: null, problem: 'no-article' });
  });

  it('says what is wrong with a bad line, and goes on', () => {
    const [, broken, , , empty, none, holes] = lines;
    expect(broken).toEqual({ line: 2, problem: 'a line needs to be JSON' });
    expect(none).toEqual({ line: 7, problem: 'a line needs to be an object' });
    const problem = 'a line needs html or paragraphs, a text or a list of texts';
    expect(empty).toEqual({ id: 'empty', line: 6, problem });
    expect(holes).toEqual({ id: 'holes', line: 8, problem });
  });

  it.each(['many', '-1', '0', '1.5', ''])('refuses %o as a number of points', (points) => {
    const { status, stderr } = run('', '--points', points);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '--points takes a whole number from 1.\n' });
  });

  it.each(['0', '2147484'])('refuses a time that is none, or more than a timer takes: %s', (seconds) => {
    const { status, stderr } = run('', '--seconds', seconds);
    const said = '--seconds takes a whole number from 1 to 2147483.\n';
    expect({ status, stderr }).toEqual({ status: 2, stderr: said });
  });

  it('takes all the time that a timer takes', () => {
    const [line] = batch(INPUT[0] ?? '', '--seconds', '2147483');
    expect(line?.article?.paragraphs).toEqual(PARAGRAPHS);
  });

  it.each(['--help', '-h'])('says how it is called for %s', (option) => {
    const { status, stdout, stderr } = run('', option);
    const usage = 'Usage: npm run -s batch -- [--points N] [--seconds N]\n';
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: usage, stderr: '' });
  });

  it('says which lines could not be read, and fails', () => {
    const { status, stderr } = run(INPUT.join('\n'));
    const said = '4 of 8 lines could not be read: lines 2, 6, 7, and 8. The output says why.\n';
    expect({ status, stderr }).toEqual({ status: 1, stderr: said });
  });

  it('fails on what is no JSON at all', () => {
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index) % 251));
    const { status, stdout, stderr } = run(bytes);
    expect(status).toBe(1);
    expect(stdout).toContain('"problem":"a line needs to be JSON"');
    expect(stderr).toMatch(/^(\d+) of \1 lines could not be read: lines? 1\b.* The output says why\.\n$/);
  });

  it('has nothing to mend in a page that it understood, article or not', () => {
    const { status, stderr } = run(INPUT[4] ?? '');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('gives up a page that takes too long, and goes on', () => {
    const nested = JSON.stringify({
      id: 'nested',
      html: `${'<div>'.repeat(30_000)}${PARAGRAPHS.join('<p>')}`,
    });
    const { status, stdout, stderr } = run(`${nested}\n${INPUT[0]}`, '--seconds', '5');
    const [first = '', second = ''] = stdout.split('\n');
    expect(JSON.parse(first)).toEqual({ id: 'nested', line: 1, problem: 'it could not be read within 5 s' });
    expect(JSON.parse(second)).toMatchObject({ id: 'paragraphs', article: { paragraphs: PARAGRAPHS } });
    expect(status).toBe(1);
    expect(stderr).toBe('1 of 2 lines could not be read: line 1. The output says why.\n');
  }, 60_000);

  it.each([['--point', '3'], ['--points'], ['article.html'], ['-x']])('refuses %s in one line', (...args) => {
    const { status, stdout, stderr } = run('', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+ Usage: npm run -s batch -- \[--points N\] \[--seconds N\]\n$/);
  });

  it('takes a byte order mark before the first line for none of it', () => {
    const [line] = batch(`\uFEFF${INPUT[0]}`);
    expect(line?.article?.paragraphs).toEqual(PARAGRAPHS);
  });

  it.each([
    ['language', 5],
    ['title', null],
    ['url', {}],
    ['html', ['<p>']],
  ])('says in plain words that %s needs to be a text', (field, value) => {
    const [line] = batch(JSON.stringify({ id: 1, paragraphs: PARAGRAPHS, [field]: value }));
    const problem = `${field} needs to be a text, or left out where there is none`;
    expect(line).toEqual({ id: 1, line: 1, problem });
  });

  it('ends quietly where nobody reads on', () => {
    const lines = `${INPUT[0]}\n`.repeat(400);
    const command = `${process.execPath} tests/commands/batch.ts | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { input: lines, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it('fails where nobody reads on, too, if it could not read a line until then', () => {
    const lines = `${INPUT[1]}\n${`${INPUT[0]}\n`.repeat(400)}`;
    const command = `(${process.execPath} tests/commands/batch.ts; echo "status $?" >&2) | head -n 1`;
    const { stderr } = spawnSync('sh', ['-c', command], { input: lines, encoding: 'utf8' });
    expect(stderr).toMatch(/^1 of \d+ lines could not be read: line 1\. The output says why\.\nstatus 1\n$/);
  });
});

function batch(input: string, ...args: readonly string[]): Line[] {
  return run(input, ...args)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function run(input: string | Buffer, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['tests/commands/batch.ts', ...args], { input, encoding: 'utf8' });
}
