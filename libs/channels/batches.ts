import { AppError } from '#libs/core/app-error';

const MOST = 500;

interface Waiting<In, Out> {
  item: In;
  resolve: (result: Out) => void;
  reject: (reason: unknown) => void;
}

/**
 * Does whatever waits with one call, the next call when the last is through: alone at rest, in batches of up to 500 under
 * load, in order of arrival, without a timer. Writes share a commit so (each is answered after it), reads a round trip. A
 * batch that fails is tried item by item, so that a poisoned one fails alone.
 */
export class Batches<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private working = false;

  /** `work` answers one result per item, in the order of the items. */
  constructor(private readonly work: (items: In[]) => Promise<Out[]>) {}

  add(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.working) return;
      this.working = true;
      setImmediate(() => void this.workThrough());
    });
  }

  private async workThrough(): Promise<void> {
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MOST));
    this.working = false;
  }

  private async settle(batch: Waiting<In, Out>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      const isAway = error instanceof AppError && error.code === 'unavailable';
      if (batch.length === 1 || isAway) batch.forEach(({ reject }) => reject(error));
      else for (const one of batch) await this.settle([one]);
    }
  }
}
