import { AppError } from '#libs/core/app-error';

const MOST = 500;

interface Waiting<In, Out> {
  item: In;
  resolve: (result: Out) => void;
  reject: (reason: unknown) => void;
}

/**
 * Writes whatever waits with one call, the next call when the last is through: alone at rest, in batches of up to 500
 * under load, in order of arrival. Each item is answered after its own commit. A batch that fails is tried item by item,
 * so that a poisoned one fails alone.
 */
export class GroupCommit<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private writing = false;

  /** `write` answers one result per item, in the order of the items. */
  constructor(private readonly write: (items: In[]) => Promise<Out[]>) {}

  add(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.writing) return;
      this.writing = true;
      setImmediate(() => void this.writeAll());
    });
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MOST));
    this.writing = false;
  }

  private async settle(batch: Waiting<In, Out>[]): Promise<void> {
    try {
      const results = await this.write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      const isAway = error instanceof AppError && error.code === 'unavailable';
      if (batch.length === 1 || isAway) batch.forEach(({ reject }) => reject(error));
      else for (const one of batch) await this.settle([one]);
    }
  }
}
