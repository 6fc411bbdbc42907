import { Injectable } from '@nestjs/common';

/** The one source of "now"; tests move it. */
@Injectable()
export class Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Shift time for tests. */
  travel(ms: number): void {
    this.offsetMs += ms;
  }
}
