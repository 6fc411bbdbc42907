/** The event loop may answer this late before callers are sent away. */
const LIMIT_MS = 200;

/** So many samples in a row above the limit are overload, one below it ends it: a single long task is none. */
const SUSTAINED = 3;

/** Tells overload from a series of event-loop delays. */
export class Pressure {
  private above = 0;

  observe(delayMs: number): void {
    this.above = delayMs > LIMIT_MS ? this.above + 1 : 0;
  }

  get isTooHigh(): boolean {
    return this.above >= SUSTAINED;
  }
}
