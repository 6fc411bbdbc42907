import type { Benchmark, Contender, Contest, Delay, Size } from './benchmark.js';
import { processorSeconds } from './processor-time.js';
import { spreadOf, type Spread } from './statistics.js';

export interface Figure {
  name: string;
  about: string;
  unit: string;
  target: number;
  /** Ours over the floor's, of the rounds of one turn. */
  ratio: Spread;
  floor: Spread;
  ours: Spread;
  /** Ours over the floor's processor time for one unit of work; absent where the system does not tell. */
  processorRatio?: Spread;
  delays: (Omit<Delay, 'milliseconds'> & { milliseconds: Spread })[];
  rounds: number;
  notes: string[];
}

interface Turn {
  rate: number;
  /** Microseconds of processor for one unit. */
  cost?: number;
}

const ROUNDS: Record<Size, number> = { full: 7, smoke: 1 };

/** Floor and ours in turn, after one turn of each that does not count. Who begins changes with every turn. */
export async function measure(benchmark: Benchmark, size: Size): Promise<Figure> {
  const contest = await benchmark.open(size);
  try {
    const turns: { floor: Turn; ours: Turn }[] = [];
    for (let round = 0; round <= ROUNDS[size]; round++) {
      const turn = round % 2 === 0 ? await oursFirst(contest) : await floorFirst(contest);
      if (round > 0) turns.push(turn);
    }
    return figureOf(benchmark, turns, contest);
  } finally {
    await contest.close();
  }
}

async function floorFirst(contest: Contest) {
  const floor = await turnOf(contest.floor, contest);
  return { floor, ours: await turnOf(contest.ours, contest) };
}

async function oursFirst(contest: Contest) {
  const ours = await turnOf(contest.ours, contest);
  return { ours, floor: await turnOf(contest.floor, contest) };
}

async function turnOf(contender: Contender, contest: Contest): Promise<Turn> {
  const before = processorSeconds(contender.pid);
  const { units, seconds } = await contender.round();
  const after = processorSeconds(contender.pid);
  await contender.settle?.();
  contest.compare();
  const rate = units / seconds;
  return before === undefined || after === undefined
    ? { rate }
    : { rate, cost: ((after - before) / units) * 1e6 };
}

function figureOf(
  { open: _open, ...benchmark }: Benchmark,
  turns: { floor: Turn; ours: Turn }[],
  contest: Contest,
): Figure {
  const costs = turns.flatMap(({ floor, ours }) => (floor.cost && ours.cost ? [ours.cost / floor.cost] : []));
  return {
    ...benchmark,
    ratio: spreadOf(turns.map(({ floor, ours }) => ours.rate / floor.rate)),
    floor: spreadOf(turns.map(({ floor }) => floor.rate)),
    ours: spreadOf(turns.map(({ ours }) => ours.rate)),
    ...(costs.length === turns.length && { processorRatio: spreadOf(costs) }),
    delays: contest
      .delays()
      .map(({ milliseconds, ...delay }) => ({ ...delay, milliseconds: spreadOf(milliseconds) })),
    rounds: turns.length,
    notes: contest.notes(),
  };
}
