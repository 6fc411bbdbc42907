import { mapFields } from './field-aliases.js';
import type { ReadRecord, ReadRefusal, RecordFields } from './raw-record.js';
import { decode, encodingOf, isStorable, splitLines } from './text-encoding.js';

/** One JSON object a line; blank lines are none. */
export function readJsonl(source: string, file: Buffer): ReadRecord[] {
  const encoding = encodingOf(file);
  return splitLines(file)
    .filter((line) => line.some((byte) => byte > 0x20))
    .map((original, index) => {
      const text = decode(original, encoding);
      const read = text === undefined ? 'bad_encoding' : parseObject(text);
      return typeof read === 'string'
        ? { source, index, original, refusal: read }
        : { source, index, original, fields: read };
    });
}

function parseObject(text: string): RecordFields | ReadRefusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not_json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not_an_object';
  const fields = mapFields(Object.entries(value));
  return Object.values(fields).every((field) => isStorable(String(field))) ? fields : 'bad_characters';
}
