import type { Pool } from 'pg';
import type { Sent } from './statements.js';

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

export interface Cost {
  /** Challenges that were looked at, those that did not fit included. */
  rows: number;
  /** By what they were reached. */
  by: string[];
  milliseconds: number;
}

/** From here on the server may plan a prepared statement once for all. */
const TIMES = 7;

/** What a prepared statement costs once it is used for long, as the server itself tells it. */
export async function costOf(pool: Pool, { name, text, values }: Sent): Promise<Cost> {
  const client = await pool.connect();
  try {
    await client.query(`set plan_cache_mode = ${name === '' ? 'force_custom_plan' : 'auto'}`);
    await client.query(`prepare asked as ${text}`);
    const given = values.map((value) => client.escapeLiteral(String(value))).join(', ');
    const execute = values.length === 0 ? 'execute asked' : `execute asked(${given})`;
    for (let n = 0; n < TIMES; n += 1) await client.query(execute);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }>(
      `explain (analyze, format json) ${execute}`,
    );
    const [{ Plan: plan, 'Execution Time': milliseconds }] = rows[0]!['QUERY PLAN'];
    const scans = nodesOf(plan).filter((node) => /Scan/.test(node['Node Type']));
    return {
      rows: Math.round(
        scans
          .filter((node) => node['Relation Name'] === 'challenges')
          .reduce((sum, node) => sum + rowsOf(node), 0),
      ),
      by: [...new Set(scans.map((node) => node['Index Name'] ?? node['Node Type']))].sort(),
      milliseconds,
    };
  } finally {
    await client.query('reset plan_cache_mode; deallocate asked').catch(() => undefined);
    client.release();
  }
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

const rowsOf = (node: Plan): number =>
  (node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0)) *
  node['Actual Loops'];
