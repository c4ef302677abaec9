/** The counts of `npm test` come from Vitest's report. */
import { describe, expect, it } from 'vitest';
import { readTestReport } from '../../commands/test-report.ts';

const report = (...testResults: unknown[]) => JSON.stringify({ testResults });
const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((one, index) => ({ status: one, fullName: `${one} ${index}` })),
});

describe('readTestReport', () => {
  it('counts what passed and what failed, over all files', () => {
    const json = report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'));
    expect(readTestReport(json)).toEqual({ passed: 3, failed: 1, skipped: [] });
  });

  it('counts a file that broke before its first test as a failure', () => {
    expect(readTestReport(report(file('failed'))).failed).toBe(1);
  });

  it('counts a file once whose clean-up broke after its tests had passed', () => {
    expect(readTestReport(report(file('failed', 'passed')))).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  it('names what was skipped', () => {
    const { passed, skipped } = readTestReport(
      report(file('passed', 'skipped', 'pending', 'todo', 'passed')),
    );
    expect(passed).toBe(1);
    expect(skipped).toEqual(['skipped 0', 'pending 1', 'todo 2']);
  });
});
