import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

interface Entry {
  path: string;
  open: () => Promise<Readable>;
}

/** Text shrinks a lot at the first level, and everything else hardly more at higher ones. */
const OPTIONS = { compressionLevel: 1 } as const;

/**
 * A ZIP that is written while it is read: each file is opened when its turn has come, so memory and open files stay
 * the same however many there are. Who stops reading closes the file at hand; a file that cannot be read ends it broken.
 */
export function archiveOf(
  entries: readonly Entry[],
  attribution: { path: string; text: string },
  mtime: Date,
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let current: Readable | undefined;
  for (const { path, open } of entries)
    zip.addReadStreamLazy(path, { ...OPTIONS, mtime }, (pass) => {
      open().then(
        (stream) => {
          current = stream;
          if (output.destroyed) stream.destroy();
          else pass(null, stream);
        },
        (error: Error) => output.destroy(error),
      );
    });
  zip.addBuffer(Buffer.from(attribution.text), attribution.path, { ...OPTIONS, mtime });
  zip.on('error', (error: Error) => output.destroy(error));
  output.on('close', () => current?.destroy());
  zip.end();
  return output;
}
