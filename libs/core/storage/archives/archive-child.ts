import { inspectArchive } from './inspect-archive.js';
import type { FromParent, ToParent } from './archive-messages.js';
import { LostBytes } from './stored-bytes.js';

/**
 * The process an archive is looked through in: what a hostile one can break or exhaust is this and nothing else. It has
 * no access to the store; its parent hands it each stretch of bytes it asks for.
 */
const tell = (message: ToParent): void => void process.send?.(message);

let handOver: ((message: Extract<FromParent, { type: 'bytes' | 'lost' }>) => void) | undefined;

const read = (start: number, length: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    handOver = (message) =>
      message.type === 'bytes' ? resolve(message.bytes) : reject(new LostBytes(message.reason));
    tell({ type: 'read', start, length });
  });

process.on('message', (message: FromParent) => {
  if (message.type !== 'inspect') return handOver?.(message);
  inspectArchive(message.kind, { size: message.size, read }).then(
    (refusal) => tell({ type: 'verdict', refusal }),
    (error: unknown) => tell({ type: 'failed', reason: String(error) }),
  );
});
