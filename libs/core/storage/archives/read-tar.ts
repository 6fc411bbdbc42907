import type { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { Unreadable, type ArchiveEntry } from './archive-entry.js';

/** The oldest format has no signature. An option that the types of the library leave out. */
const OPTIONS = { allowUnknownFormat: true } as Parameters<typeof extract>[0];

/** The entries of a tar as they pass. Throws `Unreadable` for a header that others may skip. */
export async function* readTar(content: Readable): AsyncGenerator<ArchiveEntry> {
  const entries = content.pipe(extract(OPTIONS));
  content.once('error', (error) => entries.destroy(error));
  try {
    for await (const entry of entries) {
      yield describe(entry.header);
      entry.resume();
    }
  } catch (error) {
    throw error instanceof Error && /^(Invalid|Header exceeds)/.test(error.message)
      ? new Unreadable()
      : error;
  }
}

const KINDS: Readonly<Record<string, ArchiveEntry['kind']>> = {
  directory: 'folder',
  link: 'link',
  symlink: 'link',
  'block-device': 'device',
  'character-device': 'device',
  fifo: 'device',
};

const describe = ({ name, type, size }: Header): ArchiveEntry => ({
  path: name,
  kind: KINDS[type ?? 'file'] ?? 'file',
  unpackedSize: size ?? 0,
});
