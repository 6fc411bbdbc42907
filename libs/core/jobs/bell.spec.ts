import { Bell } from './bell.js';

const LONG = 60_000;

async function millisecondsOf(wait: Promise<void>): Promise<number> {
  const begin = performance.now();
  await wait;
  return performance.now() - begin;
}

it('ends a wait', async () => {
  const bell = new Bell();
  const waiting = millisecondsOf(bell.next(LONG));
  bell.ring();
  expect(await waiting).toBeLessThan(1_000);
});

it('is heard by who comes later, once', async () => {
  const bell = new Bell();
  bell.ring();
  bell.ring();
  expect(await millisecondsOf(bell.next(LONG))).toBeLessThan(1_000);
  expect(await millisecondsOf(bell.next(30))).toBeGreaterThan(20);
});
