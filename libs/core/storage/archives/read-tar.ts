import type { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import type { ArchiveEntry } from './archive-entry.js';

/** The entries of a tar as they pass. Throws where it cannot be read. */
export async function* readTar(content: Readable): AsyncGenerator<ArchiveEntry> {
  const entries = content.pipe(extract());
  content.once('error', (error) => entries.destroy(error));
  for await (const entry of entries) {
    yield describe(entry.header);
    entry.resume();
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
