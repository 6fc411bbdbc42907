/** `[NAME…] [--json FILE] [--check]`: runs the benchmarks of these names, or all. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasRedis } from '../support/redis.js';
import type { Benchmark } from './benchmark.js';
import { httpRead } from './http-read.js';
import { httpWrite } from './http-write.js';
import { jobsFanout, jobsFanoutOnRedis } from './jobs-fanout.js';
import { realtimeFanout } from './realtime-fanout.js';
import { missedBy, table } from './report.js';
import { measure, type Figure } from './rounds.js';
import { startPostgres } from './server.js';

const benchmarks: Benchmark[] = [
  httpRead,
  httpWrite,
  realtimeFanout,
  jobsFanout,
  ...(hasRedis ? [jobsFanoutOnRedis] : []),
];

function wanted(): { chosen: Benchmark[]; check: boolean; json?: string } {
  const options = { json: { type: 'string' }, check: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown)
    throw new Error(
      `There is no benchmark "${unknown}", but ${benchmarks.map(({ name }) => name).join(', ')}.`,
    );
  const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { chosen, ...values };
}

const { chosen, check, json } = wanted();
const postgres = await startPostgres();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void postgres.stop().finally(() => process.exit(1)));
const figures: Figure[] = [];
try {
  for (const benchmark of chosen) {
    const figure = await measure(benchmark, 'full');
    console.log(`\n${table(figure)}`);
    figures.push(figure);
  }
} finally {
  await postgres.stop();
}
if (json) {
  const report = { at: new Date().toISOString(), node: process.version, figures };
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
}
const missed = check ? figures.flatMap(missedBy) : [];
for (const sentence of missed) console.error(sentence);
process.exit(missed.length > 0 ? 1 : 0);
