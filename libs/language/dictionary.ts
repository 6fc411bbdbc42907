import { readFile } from 'node:fs/promises';
import { setImmediate as otherWork } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DictionaryBuilder, type CedictEntry, type Dictionary } from './dictionary-index.js';

/** Entries end in two closed lists; inside a string the quote would be escaped, so this cuts nowhere else. */
const BETWEEN_ENTRIES = ']],["';
const SLICE = 200_000;

let loading: Promise<Dictionary> | undefined;

/**
 * CC-CEDICT in both directions, read on first use and kept, so only the worker asks for it. The package's own reader
 * takes several times the memory; of the package only the data file is used. Two seconds of work and 20 MB to keep,
 * in steps between which other work goes on, for a small installation runs its worker inside the server.
 */
export function loadDictionary(): Promise<Dictionary> {
  loading ??= readDictionary();
  return loading;
}

async function readDictionary(): Promise<Dictionary> {
  const file = fileURLToPath(new URL('../data/all.js', import.meta.resolve('cc-cedict')));
  const source = await readFile(file, 'utf8');
  const builder = new DictionaryBuilder();
  for (const slice of slicesOf(source)) {
    builder.countCompounds(slice);
    await otherWork();
  }
  for (const slice of slicesOf(source)) {
    builder.add(slice);
    await otherWork();
  }
  return builder.finish();
}

/** A few thousand entries at a time: all of them as objects would take 100 MB for a moment. */
function* slicesOf(source: string): Generator<CedictEntry[]> {
  let start = source.indexOf('[["') + '[["'.length;
  const end = source.indexOf(']]]', start);
  while (start < end) {
    const found = source.indexOf(BETWEEN_ENTRIES, start + SLICE);
    const stop = found < 0 || found > end ? end : found;
    yield JSON.parse(`[["${source.slice(start, stop)}]]]`) as CedictEntry[];
    start = stop + BETWEEN_ENTRIES.length;
  }
}
