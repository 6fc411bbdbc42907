import { parse } from 'csv-parse/sync';
import { auditCsv } from './audit-csv.js';

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
});
