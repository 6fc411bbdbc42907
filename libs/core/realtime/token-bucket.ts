/** Lets `perSecond` through on average and twice as many at once. */
export class TokenBucket {
  private tokens: number;
  private at: number;

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = performance.now.bind(performance),
  ) {
    this.tokens = 2 * perSecond;
    this.at = now();
  }

  take(): boolean {
    const now = this.now();
    this.tokens = Math.min(2 * this.perSecond, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
