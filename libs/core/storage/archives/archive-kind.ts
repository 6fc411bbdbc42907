import type { ArchiveKind } from './inspect-archive.js';

const SIGNATURES: readonly { kind: ArchiveKind; at: number; bytes: string }[] = [
  { kind: 'zip', at: 0, bytes: 'PK\u0003\u0004' },
  // an empty one, and one of several parts
  { kind: 'zip', at: 0, bytes: 'PK\u0005\u0006' },
  { kind: 'zip', at: 0, bytes: 'PK\u0007\u0008' },
  { kind: 'gzip', at: 0, bytes: '\u001f\u008b' },
  { kind: 'tar', at: 257, bytes: 'ustar' },
];

/** What kind of archive a file begins as, whatever it is called: documents and models in ZIP are told as ZIP, too. */
export function archiveKindOf(head: Uint8Array): ArchiveKind | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 512)).toString('latin1');
  return SIGNATURES.find(({ at, bytes }) => text.startsWith(bytes, at))?.kind;
}
