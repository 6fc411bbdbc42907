import { closingLine, isGood, tally } from './tally.mjs';

const report = (passed: number, failed = 0, pending = 0, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numRuntimeErrorTestSuites: broken,
});

describe('the tally of all projects', () => {
  it('adds them up', () => {
    expect(closingLine(tally([report(3), report(4, 1)]))).toBe('7 passed, 1 failed');
  });

  it('counts a file that did not load and a run without a report as failures', () => {
    expect(tally([report(3, 0, 0, 2), undefined])).toEqual({ passed: 3, failed: 3, skipped: 0 });
  });

  it('names what was left out by a pattern', () => {
    expect(closingLine(tally([report(1, 0, 5)]))).toBe('1 passed, 0 failed, 5 skipped');
  });

  it('is good only when something ran and nothing failed', () => {
    expect([tally([report(1)]), tally([report(0)]), tally([report(1, 1)]), tally([])].map(isGood)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
