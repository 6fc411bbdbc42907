import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { auditCsv, cell } from './audit-csv.js';

const read = (csv: string): string[][] => parse(csv, { bom: true }) as string[][];

describe('an audit export', () => {
  it('is one line for each entry, under a header', () => {
    const entry = {
      id: 'e',
      at: '2026-10-13T08:00:00.000Z',
      actorId: null,
      action: 'challenge.moved',
      subject: { type: 'challenge', id: 'c' },
      details: { to: '开放, "open"' },
      hash: null,
    };
    expect(read(auditCsv([entry]))).toEqual([
      ['at', 'actor', 'action', 'subject type', 'subject', 'details', 'hash'],
      [entry.at, '', entry.action, 'challenge', 'c', JSON.stringify(entry.details), ''],
    ]);
  });

  it('has no cell that a spreadsheet would run, and loses nothing of any', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'), fc.string()),
        ([begin, rest]) => {
          const value = begin + rest;
          const [[shown] = []] = read(`${cell(value)},end\r\n`);
          expect(shown).toBe(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
        },
      ),
    );
  });
});
