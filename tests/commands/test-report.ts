/** What Vitest's JSON report says, in counts and names. */

export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** The full names of the skipped tests, which give the reason. */
  readonly skipped: readonly string[];
}

interface JsonReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A file that fails outside of its tests counts as one failed test. */
export function readTestReport(json: string): TestReport {
  const { testResults } = JSON.parse(json) as JsonReport;
  const tests = testResults.flatMap((file) => file.assertionResults);
  const failedOf = (list: readonly { readonly status: string }[]) =>
    list.filter((test) => test.status === 'failed').length;
  const failedFiles = testResults.filter(
    (file) => file.status === 'failed' && failedOf(file.assertionResults) === 0,
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failedOf(tests) + failedFiles.length,
    skipped: tests
      .filter((test) => ['skipped', 'pending', 'todo'].includes(test.status))
      .map((test) => test.fullName),
  };
}
