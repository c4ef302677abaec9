/** `npm test`: every check there is, in order, each told in a line; the last line counts them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { type Ran, runStep } from './run-step.ts';
import { readTestReport, type TestReport } from './test-report.ts';

readArguments({}, 'npm test');

type Step = readonly [name: string, run: () => Promise<{ ran: Ran; report: TestReport }>];

const STEPS: readonly Step[] = [
  ['format and lint', command('biome', 'check', '--error-on-warnings', '.')],
  ['set-up of types', command('wxt', 'prepare')],
  ['unused code', command('knip')],
  ['code that only tests use', command('knip', '--production', '--include', 'files')],
  ['types', command('tsc', '-p', 'tsconfig.json')],
  ['types of the pure floors', command('tsc', '-p', 'tsconfig.pure.json')],
  ['types of the DOM floor', command('tsc', '-p', 'tsconfig.dom.json')],
  ['unit tests', tests('unit')],
  ['property tests', tests('property')],
  ['quality tests', tests('quality')],
  ['build for Chromium', command('wxt', 'build', '-b', 'chrome', '--mv3')],
  ['build for Firefox', command('wxt', 'build', '-b', 'firefox', '--mv3')],
  ['end-to-end tests', tests('e2e')],
];

let passed = 0;
let failed = 0;
for (const [name, run] of STEPS) {
  const { ran, report } = await run();
  passed += report.passed;
  failed += report.failed;
  const count = report.passed + report.failed > 1 ? `, ${report.passed} tests passed` : '';
  console.log(`${ran.ok ? 'ok    ' : 'FAILED'} ${name}${count} (${ran.seconds.toFixed(1)} s)`);
  for (const test of report.skipped) console.log(`       skipped: ${test}`);
  if (!ran.ok) console.log(ran.output);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that passes or fails as a whole. */
function command(program: string, ...args: readonly string[]): Step[1] {
  return async () => {
    const ran = await runStep(program, args);
    return { ran, report: { passed: ran.ok ? 1 : 0, failed: ran.ok ? 0 : 1, skipped: [] } };
  };
}

/** A step that counts each of its tests. */
function tests(project: string): Step[1] {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pith-test-'));
    const file = join(folder, 'report.json');
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ];
    const ran = await runStep('vitest', args);
    const report = reportIn(file);
    rmSync(folder, { recursive: true });
    // A run that ends badly without a failed test has failed all the same.
    const failures = ran.ok ? report.failed : Math.max(report.failed, 1);
    return { ran, report: { ...report, failed: failures } };
  };
}

function reportIn(file: string): TestReport {
  try {
    return readTestReport(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}
