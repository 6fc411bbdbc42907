import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Benchmark } from './benchmark.js';
import { httpRead } from './http-read.js';
import { httpWrite } from './http-write.js';
import { realtimeFanout } from './realtime-fanout.js';
import { measure, type Figure } from './rounds.js';
import { startPostgres } from './server.js';
import type { Spread } from './statistics.js';

const benchmarks: Benchmark[] = [httpRead, httpWrite, realtimeFanout];

/** `NAME… --json FILE --check NAME…`: everything after `--check` is a name that has to reach its target. */
function wanted(): { chosen: Benchmark[]; checked: Set<string>; json?: string } {
  const options = { json: { type: 'string' }, check: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown)
    throw new Error(
      `There is no benchmark "${unknown}", but ${benchmarks.map(({ name }) => name).join(', ')}.`,
    );
  const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { chosen, checked: new Set(values.check ? chosen.map(({ name }) => name) : []), json: values.json };
}

const digits = (value: number): string => (value >= 100 ? String(Math.round(value)) : value.toFixed(2));
const shown = ({ median, low, high }: Spread): string => `${digits(median)} (${digits(low)}–${digits(high)})`;

function print(figure: Figure): void {
  console.log(`\n${figure.name}: ${figure.about}`);
  const rows = {
    [`floor, ${figure.unit}/s`]: shown(figure.floor),
    [`ours, ${figure.unit}/s`]: shown(figure.ours),
    [`ratio, target ${figure.target}`]: shown(figure.ratio),
    ...(figure.processorRatio && { 'processor time, ours over floor': shown(figure.processorRatio) }),
  };
  for (const [label, value] of Object.entries(rows)) console.log(`  ${label.padEnd(34)} ${value}`);
  for (const note of figure.notes) console.log(`  ${note}`);
}

const { chosen, checked, json } = wanted();
const postgres = await startPostgres();
const figures: Figure[] = [];
try {
  for (const benchmark of chosen) {
    const figure = await measure(benchmark);
    print(figure);
    figures.push(figure);
  }
} finally {
  await postgres.stop();
}
if (json)
  writeFileSync(
    json,
    `${JSON.stringify({ at: new Date().toISOString(), node: process.version, figures }, null, 2)}\n`,
  );
const missed = figures.filter(({ name, ratio, target }) => checked.has(name) && ratio.high < target);
for (const { name, target } of missed) console.error(`${name} stays below ${target} in every round.`);
process.exit(missed.length > 0 ? 1 : 0);
