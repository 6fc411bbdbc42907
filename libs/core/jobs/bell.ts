/** Something to wait for. A ring while nobody waits is kept for who waits next, so that none is missed. */
export class Bell {
  private rung = false;
  private answer: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.answer();
  }

  /** Resolves with the next ring, at once if there was one since the last wait, or after so many milliseconds. */
  async next(patienceMs: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patienceMs);
        this.answer = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.rung = false;
  }
}
