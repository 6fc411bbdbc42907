/**
 * What we read of Jest's report (`--json`).
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numRuntimeErrorTestSuites files that failed before their tests could be counted
 */

/**
 * @param {(Report | undefined)[]} reports one per project; undefined: Jest ended without a report
 */
export function tally(reports) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    total.passed += report?.numPassedTests ?? 0;
    total.failed += report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1;
    total.skipped += report?.numPendingTests ?? 0;
  }
  return total;
}

/** @param {ReturnType<typeof tally>} total */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Nothing failed and something ran.
 * @param {ReturnType<typeof tally>} total
 */
export function isGood({ passed, failed }) {
  return failed === 0 && passed > 0;
}
