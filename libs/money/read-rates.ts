import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fxQuote, type FxQuote } from '#libs/contracts/exchange-rates';
import { day } from '#libs/contracts/primitives';
import type { FieldError } from '#libs/contracts/errors';

/** Either what can be stored, or what is wrong with the file, by line. */
export type RatesFile = { quotes: FxQuote[] } | { errors: FieldError[] };

/** More faults than a person mends in one go. */
const MOST_FAULTS = 20;
const COLUMNS = ['date', 'from', 'to', 'rate', 'source'];
const ECB = { from: 'EUR', to: 'CNY', source: 'ECB' };

/** Nothing is free, and nothing is worth itself in another currency. */
const row = fxQuote
  .extend({ source: z.string().trim().min(1).max(200) })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'must be another currency' })
  .refine(({ rate }) => Number(rate) > 0, { path: ['rate'], error: 'must be above 0' });

/**
 * Reads a file of rates: `date,from,to,rate,source`, or the table in which the European Central Bank publishes its
 * reference rates (`Date,USD,…,CNY,…`, units per euro, `N/A` where there was none), of which the yuan is taken.
 * @param today dates after it are faults
 */
export function readRates(file: string, today: string): RatesFile {
  let lines: string[][];
  try {
    lines = parse(file, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return { errors: [fault('file', 'must be a table in CSV')] };
    throw error;
  }
  const [head = [], ...body] = lines;
  const names = head.map((name) => name.toLowerCase());
  const read = readerOf(names);
  if (!read) {
    return { errors: [fault('file', `must begin with ${COLUMNS.join(',')}, or with Date and CNY`)] };
  }
  const quotes = new Map<string, FxQuote>();
  const errors: FieldError[] = [];
  for (const [at, cells] of body.entries()) {
    const found = read(cells);
    if (!found) continue;
    const { data, error } = row.safeParse(found);
    if (!data) {
      const [issue] = error.issues;
      errors.push(fault(`line ${at + 2}: ${issue?.path.join('.')}`, issue?.message ?? ''));
    } else if (data.date > today) {
      errors.push(fault(`line ${at + 2}: date`, 'must not lie in the future'));
    } else {
      quotes.set(`${data.date} ${data.from} ${data.to}`, data);
    }
  }
  if (errors.length > 0) return { errors: errors.slice(0, MOST_FAULTS) };
  if (quotes.size === 0) return { errors: [fault('file', 'must hold at least one rate')] };
  return { quotes: [...quotes.values()] };
}

const fault = (path: string, message: string): FieldError => ({ path, code: 'unreadable_rate', message });

type Read = (cells: string[]) => Partial<Record<keyof FxQuote, string>> | undefined;

function readerOf(names: string[]): Read | undefined {
  const places = COLUMNS.map((name) => [name, names.indexOf(name)] as const);
  if (places.every(([, at]) => at >= 0)) {
    return (cells) => Object.fromEntries(places.map(([name, at]) => [name, cells[at]]));
  }
  const [date, yuan] = [names.indexOf('date'), names.indexOf('cny')];
  if (date < 0 || yuan < 0) return undefined;
  return (cells) => {
    const rate = cells[yuan];
    return rate === 'N/A' ? undefined : { ...ECB, date: isoDate(cells[date] ?? ''), rate };
  };
}

/** The daily file of the bank writes `27 November 2026`, the one of all days `2026-11-27`. */
function isoDate(written: string): string {
  if (day.safeParse(written).success) return written;
  const at = new Date(`${written} UTC`);
  return Number.isNaN(at.getTime()) ? written : at.toISOString().slice(0, 10);
}
