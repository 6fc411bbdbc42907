import fc from 'fast-check';
import { AppError } from '#libs/core/app-error';
import { Batches } from './batches.js';

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('Batches', () => {
  it('answers every item with its own result, in order, in few calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 1, maxLength: 1200 }), async (items) => {
        const calls: number[][] = [];
        const batches = new Batches<number, string>(async (batch) => {
          calls.push(batch);
          await tick();
          return batch.map(String);
        });
        expect(await Promise.all(items.map((item) => batches.add(item)))).toEqual(items.map(String));
        expect(calls.flat()).toEqual(items);
        expect(calls.length).toBe(Math.ceil(items.length / 500));
      }),
      { numRuns: 20 },
    );
  });

  it('does what arrives meanwhile with the next call', async () => {
    const calls: number[][] = [];
    const batches = new Batches<number, number>(async (batch) => {
      calls.push(batch);
      await tick();
      return batch;
    });
    const first = batches.add(1);
    await tick();
    await Promise.all([first, batches.add(2), batches.add(3)]);
    expect(calls).toEqual([[1], [2, 3]]);
  });

  it('lets a poisoned item fail alone', async () => {
    const batches = new Batches<number, number>((batch) =>
      batch.includes(3) ? Promise.reject(new Error('poison')) : Promise.resolve(batch),
    );
    const settled = await Promise.allSettled([1, 2, 3, 4].map((item) => batches.add(item)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('does not try one by one against a database that is away', async () => {
    let calls = 0;
    const batches = new Batches<number, number>(() => {
      calls += 1;
      return Promise.reject(new AppError('unavailable'));
    });
    const settled = await Promise.allSettled([1, 2, 3].map((item) => batches.add(item)));
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
    expect(calls).toBe(1);
  });
});
