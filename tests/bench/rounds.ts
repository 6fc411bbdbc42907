import type { Benchmark, Contender, Contest } from './benchmark.js';
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
  rounds: number;
  notes: string[];
}

interface Turn {
  rate: number;
  /** Microseconds of processor for one unit. */
  cost?: number;
}

export const ROUNDS = 7;

/** Floor and ours in turn, after one turn of each that does not count. Who begins changes with every turn. */
export async function measure(benchmark: Benchmark): Promise<Figure> {
  const contest = await benchmark.open();
  try {
    const turns: { floor: Turn; ours: Turn }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const turn = round % 2 === 0 ? await oursFirst(contest) : await floorFirst(contest);
      if (round > 0) turns.push(turn);
    }
    return figureOf(benchmark, turns, contest.notes());
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
  await contest.settle();
  const rate = units / seconds;
  return before === undefined || after === undefined
    ? { rate }
    : { rate, cost: ((after - before) / units) * 1e6 };
}

function figureOf(
  { open: _open, ...benchmark }: Benchmark,
  turns: { floor: Turn; ours: Turn }[],
  notes: string[],
): Figure {
  const costs = turns.flatMap(({ floor, ours }) => (floor.cost && ours.cost ? [ours.cost / floor.cost] : []));
  return {
    ...benchmark,
    ratio: spreadOf(turns.map(({ floor, ours }) => ours.rate / floor.rate)),
    floor: spreadOf(turns.map(({ floor }) => floor.rate)),
    ours: spreadOf(turns.map(({ ours }) => ours.rate)),
    ...(costs.length === turns.length && { processorRatio: spreadOf(costs) }),
    rounds: turns.length,
    notes,
  };
}
