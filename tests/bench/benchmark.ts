/** So much was done in so long. */
export interface Work {
  units: number;
  seconds: number;
}

/** One side of a comparison. */
export interface Contender {
  /** Does a round of work and checks what came of it. */
  round(): Promise<Work>;
  /** The process whose processor time is told beside the rates. */
  pid: number;
}

/** Floor and product, both started and doing the same work. */
export interface Contest {
  floor: Contender;
  ours: Contender;
  /** Called between the rounds, so that nothing of one is left to do in the next. */
  settle(): Promise<void>;
  /** What else a reader should know, after the last round. */
  notes(): string[];
  close(): Promise<void>;
}

export interface Benchmark {
  name: string;
  /** What is compared, in one line. */
  about: string;
  unit: string;
  /** Our rate over the floor's is to reach this. */
  target: number;
  open(): Promise<Contest>;
}
