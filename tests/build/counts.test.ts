import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countRunner, countVitest, isGood, none, sum } from '../../build/counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [] };

describe('countVitest', () => {
  it('counts todo as skipped', () => {
    expect(countVitest(vitest)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  it('counts a file that could not be loaded once', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(2);
  });
});

describe('countPlaywright', () => {
  it('counts flaky as passed and an error outside tests as failed', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 4 }, errors: [{ message: 'no server' }] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });
});

describe('countRunner', () => {
  it('counts a crash without a report once', () => {
    expect(countRunner(1, undefined)).toEqual({ ...none, failed: 1 });
    expect(countRunner(0, undefined)).toEqual({ ...none, failed: 1 });
  });

  it('counts a bad end without a failed test once', () => {
    expect(countRunner(1, { passed: 7, failed: 0, skipped: 0 })).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countRunner(1, { passed: 7, failed: 2, skipped: 0 })).toEqual({ passed: 7, failed: 2, skipped: 0 });
    expect(countRunner(0, { passed: 7, failed: 0, skipped: 0 })).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });
});

describe('the end of a run', () => {
  it('adds up all runners in one line', () => {
    const total = sum([{ passed: 1, failed: 0, skipped: 0 }, { passed: 20, failed: 2, skipped: 3 }]);
    expect(closingLine(total)).toBe('21 passed, 2 failed, 3 skipped');
  });

  it('is good only when something ran and nothing failed', () => {
    expect(isGood({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
    expect(isGood({ passed: 1, failed: 1, skipped: 0 })).toBe(false);
    expect(isGood({ passed: 0, failed: 0, skipped: 9 })).toBe(false);
  });
});
