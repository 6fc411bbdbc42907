/** So much was done in so long. */
export interface Work {
  units: number;
  seconds: number;
}

/** One side of a comparison. */
export interface Contender {
  /** Does a round of work and checks what came of it. */
  round(): Promise<Work>;
  /** Waits until nothing is left to do of the round. Its time does not count. */
  settle?(): Promise<void>;
  /** The process whose processor time is told beside the rates. */
  pid: number;
}

/** A delay that is to stay below a limit, whatever the floor needs. */
export interface Delay {
  name: string;
  /** One per round of ours. */
  milliseconds: number[];
  atMost: number;
}

/** Floor and product, both started and doing the same work. */
export interface Contest {
  floor: Contender;
  ours: Contender;
  /** Called after each round: throws where the two did not do the same. */
  compare(): void;
  delays(): Delay[];
  /** What else a reader should know, after the last round. */
  notes(): string[];
  close(): Promise<void>;
}

/** `full` measures; `smoke` only shows that everything still runs and that both sides do the same. */
export type Size = 'full' | 'smoke';

export interface Benchmark {
  name: string;
  /** What is compared, in one line. */
  about: string;
  unit: string;
  /** Our rate over the floor's is to reach this. */
  target: number;
  open(size: Size): Promise<Contest>;
}
