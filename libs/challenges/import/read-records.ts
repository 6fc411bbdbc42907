import type { ReadRecord } from './raw-record.js';
import { readCsv } from './read-csv.js';
import { readJsonl } from './read-jsonl.js';
import { readMarkdown } from './read-markdown.js';

const READERS: Record<string, (source: string, file: Buffer) => ReadRecord[]> = {
  jsonl: readJsonl,
  ndjson: readJsonl,
  csv: readCsv,
  md: readMarkdown,
};

/** Longer than any call anybody reads; what is larger is no challenge but an accident. */
const MAX_RECORD_BYTES = 256 * 1024;

/**
 * All records of one file, told apart by its name's ending (.jsonl, .csv, .md). Never throws for what is in the file:
 * a broken record becomes an `UnreadableRecord` with its reason, and the others are read.
 *
 * @param source file name without folders; it becomes part of the record's id
 */
export function readRecords(source: string, file: Buffer): ReadRecord[] {
  const reader = READERS[source.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!reader) return [{ source, index: 0, original: file, refusal: 'unknown_format' }];
  return reader(source, file).map((record) =>
    record.original.length <= MAX_RECORD_BYTES
      ? record
      : { source, index: record.index, original: record.original, refusal: 'too_long' },
  );
}
