/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * What a vitest JSON report counts; a file that could not be loaded is one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What a Playwright JSON report counts; a test that passed on a second try has passed, an error outside tests is a failure.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * What a runner comes to: without a report, or when it ended badly without a failure in its report, it failed once.
 * @param {number} code its exit code
 * @param {Counts | undefined} counts what it reported, if anything
 * @returns {Counts}
 */
export function countRunner(code, counts) {
  if (counts === undefined) return { ...none, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {readonly Counts[]} all */
export function sum(all) {
  return all.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped }),
    none,
  );
}

/** @param {Counts} counts */
export const closingLine = (counts) => `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;

/** @param {Counts} counts */
export const isGood = (counts) => counts.failed === 0 && counts.passed > 0;
