import { text } from 'node:stream/consumers';
import { fromBuffer, type Entry } from 'yauzl';

/** The files of an archive by name, as any program finds them. */
export function unzipped(archive: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const found = new Map<string, string>();
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          void text(stream).then((content) => {
            found.set(entry.fileName, content);
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(found));
      zip.readEntry();
    });
  });
}
