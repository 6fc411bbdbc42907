/** Longer than a process takes that has just started and opens its connections; what is truly lost delays others by as much. */
const PATIENCE_MS = 1_000;

interface Stream<T> {
  next: number;
  held: Map<number, T>;
  timer?: NodeJS.Timeout;
}

/**
 * Puts what several processes publish about one stream back into its numbered order: a packet that comes before its
 * predecessor waits a moment for it. After `patienceMs` the rest goes on; the reader sees the gap and asks the history.
 */
export class InOrder<T> {
  private readonly streams = new Map<string, Stream<T>>();

  constructor(
    private readonly deliver: (item: T) => void,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Says where a stream stands, unless that is known already. */
  startAfter(name: string, at: number): void {
    if (!this.streams.has(name)) this.streams.set(name, { next: at + 1, held: new Map() });
  }

  accept(name: string, at: number, item: T): void {
    this.startAfter(name, at - 1);
    const stream = this.streams.get(name)!;
    if (at < stream.next) return this.deliver(item);
    stream.held.set(at, item);
    this.release(stream);
    if (stream.held.size === 0 || stream.timer) return;
    stream.timer = setTimeout(() => this.giveUp(stream), this.patienceMs);
  }

  forget(name: string): void {
    clearTimeout(this.streams.get(name)?.timer);
    this.streams.delete(name);
  }

  private release(stream: Stream<T>): void {
    for (let item = stream.held.get(stream.next); item !== undefined; item = stream.held.get(stream.next)) {
      stream.held.delete(stream.next);
      stream.next += 1;
      this.deliver(item);
    }
    if (stream.held.size > 0) return;
    clearTimeout(stream.timer);
    stream.timer = undefined;
  }

  private giveUp(stream: Stream<T>): void {
    stream.timer = undefined;
    const waiting = [...stream.held].sort(([a], [b]) => a - b);
    stream.held.clear();
    for (const [at, item] of waiting) {
      stream.next = at + 1;
      this.deliver(item);
    }
  }
}
