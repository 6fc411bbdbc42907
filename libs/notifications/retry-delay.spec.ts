import { MAX_ATTEMPTS, retryDelaySeconds } from './retry-delay.js';

describe('retryDelaySeconds', () => {
  it('grows from half a minute and never beyond eight hours', () => {
    const delays = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, at) => retryDelaySeconds(at + 1));
    expect(delays).toEqual([30, 120, 480, 1920, 7680, 28_800, 28_800]);
  });

  it('gives up only when the server was away for most of a day', () => {
    const delays = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, at) => retryDelaySeconds(at + 1));
    const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3600;
    expect(hours).toBeGreaterThan(18);
  });
});
