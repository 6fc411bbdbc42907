import type { ArchiveRefusal } from './archive-entry.js';
import type { ArchiveKind } from './archive-kind.js';

/** What the process that looks through an archive is told; one stretch of bytes is on its way at a time. */
export type FromParent =
  | { type: 'inspect'; kind: ArchiveKind; size: number }
  | { type: 'bytes'; bytes: Uint8Array }
  | { type: 'lost'; reason: string };

/** What it says. */
export type ToParent =
  | { type: 'read'; start: number; length: number }
  | { type: 'verdict'; refusal: ArchiveRefusal | undefined }
  | { type: 'failed'; reason: string };
