import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { StoragePort } from '../storage-port.js';
import type { ArchiveRefusal } from './archive-entry.js';
import { archiveKindOf, endsAsZip, MOST_END_BYTES, type ArchiveKind } from './archive-kind.js';
import type { FromParent, ToParent } from './archive-messages.js';

const MOST_MS = 120_000;
/** However many come at once; the others wait for their turn. */
const AT_ONCE = 2;
const MEMORY = '--max-old-space-size=96';
/** Beside this file once it is built; what runs from the sources takes the built one. */
const ENTRY = ['./archive-child.js', '../../../../dist/libs/core/storage/archives/archive-child.js']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

/** Has stored archives looked through in processes of their own. */
@Injectable()
export class ArchiveInspector {
  private readonly turns = pLimit(AT_ONCE);

  constructor(private readonly storage: StoragePort) {}

  /** What kind of archive a file is, by its first bytes or its last. */
  async kindOf(head: Uint8Array, storageKey: string, size: number): Promise<ArchiveKind | undefined> {
    const kind = archiveKindOf(head);
    if (kind || size === 0) return kind;
    const start = Math.max(0, size - MOST_END_BYTES);
    return endsAsZip(await this.read(storageKey, start, size - start)) ? 'zip' : undefined;
  }

  /** What speaks against an archive. A process that runs out of time or memory is an answer, too: `too_slow`. */
  inspect(kind: ArchiveKind, storageKey: string, size: number): Promise<ArchiveRefusal | undefined> {
    return this.turns(() => this.inspectNow(kind, storageKey, size));
  }

  private async inspectNow(
    kind: ArchiveKind,
    storageKey: string,
    size: number,
  ): Promise<ArchiveRefusal | undefined> {
    if (!ENTRY) throw new Error('The build lacks archive-child.js.');
    const child = fork(ENTRY, { execArgv: [MEMORY], serialization: 'advanced', env: {} });
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    try {
      return await this.converse(child, { type: 'inspect', kind, size }, storageKey);
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
    }
  }

  private converse(
    child: ChildProcess,
    order: FromParent,
    storageKey: string,
  ): Promise<ArchiveRefusal | undefined> {
    const answer = (message: FromParent): void => void (child.connected && child.send(message));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => resolve({ reason: 'too_slow' }));
      child.on('message', (message: ToParent) => {
        if (message.type === 'verdict') resolve(message.refusal);
        else if (message.type === 'failed') reject(new Error(message.reason));
        else
          this.read(storageKey, message.start, message.length).then(
            (bytes) => answer({ type: 'bytes', bytes }),
            (error: unknown) => answer({ type: 'lost', reason: String(error) }),
          );
      });
      answer(order);
    });
  }

  private async read(storageKey: string, start: number, length: number): Promise<Uint8Array> {
    return buffer(await this.storage.get(storageKey, { start, end: start + length - 1 }));
  }
}
