import type { Benchmark } from '../bench/benchmark.js';
import { httpRead } from '../bench/http-read.js';
import { httpWrite } from '../bench/http-write.js';
import { jobsFanout, jobsFanoutOnRedis } from '../bench/jobs-fanout.js';
import { hasRedis } from '../support/redis.js';
import { realtimeFanout } from '../bench/realtime-fanout.js';
import { missedBy, table } from '../bench/report.js';
import { measure } from '../bench/rounds.js';

/** Rates mean nothing at this size, nor on a machine that runs tests: what counts is that both sides do the same. */
describe.each<[string, Benchmark]>(
  [httpRead, httpWrite, realtimeFanout, jobsFanout, ...(hasRedis ? [jobsFanoutOnRedis] : [])].map((one) => [
    one.name,
    one,
  ]),
)('the benchmark %s', (name, benchmark) => {
  it('still runs, and floor and product do the same', async () => {
    const figure = await measure(benchmark, 'smoke');
    expect(figure).toMatchObject({ name, unit: benchmark.unit, rounds: 1 });
    expect(figure.ratio.median).toBeGreaterThan(0);
    expect(table(figure)).toContain(`ratio, target ${benchmark.target}`);
  }, 120_000);
});

describe('a check', () => {
  const spread = (low: number, median: number, high: number) => ({ low, median, high });
  const figure = {
    name: 'http.read',
    about: '',
    unit: 'requests',
    target: 0.7,
    floor: spread(1, 1, 1),
    ours: spread(1, 1, 1),
    rounds: 7,
    notes: [],
  };
  const delay = (low: number) => ({ name: 'the outbox', milliseconds: spread(low, low, low), atMost: 2000 });

  it.each([
    [0.5, 0.6, 0.65, 100, ['http.read reaches 0.60 of its floor; no round reached the ratio of 0.7.']],
    [0.5, 0.6, 0.71, 100, []],
    [0.8, 0.9, 1, 2500, ['http.read: the outbox took 2500 ms; every round took more than the 2000 allowed.']],
  ])('of %d–%d–%d and %d ms says %j', (low, median, high, milliseconds, sentences) => {
    const delays = [delay(milliseconds)];
    expect(missedBy({ ...figure, ratio: spread(low, median, high), delays })).toEqual(sentences);
  });
});
