/** What is looked into; whatever else is packed is kept as any other bytes. */
export type ArchiveKind = 'zip' | 'tar' | 'gzip';

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
  const kind = SIGNATURES.find(({ at, bytes }) => text.startsWith(bytes, at))?.kind;
  return kind ?? (hasTarSum(head) ? 'tar' : undefined);
}

/** Whether these are the last bytes of a ZIP, whatever it begins with: its list lies at the end. */
export function endsAsZip(tail: Uint8Array): boolean {
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
  const at = bytes.lastIndexOf(END_OF_ZIP);
  return (
    at >= 0 && at + END_BYTES <= bytes.length && bytes.readUInt16LE(at + 20) === bytes.length - at - END_BYTES
  );
}

/** The end of a ZIP with the longest comment it may have. */
export const MOST_END_BYTES = 22 + 0xffff;
const END_BYTES = 22;
const END_OF_ZIP = 'PK\u0005\u0006';

const TAR_HEADER = 512;
const SUM_AT = 148;
const SUM_BYTES = 8;

/** The oldest tar has no signature, only a sum of its header, which is reckoned with spaces in its own place. */
function hasTarSum(head: Uint8Array): boolean {
  if (head.byteLength < TAR_HEADER) return false;
  const header = Buffer.from(head.subarray(0, TAR_HEADER));
  const written = /^ *([0-7]+)[ \0]*$/.exec(header.toString('latin1', SUM_AT, SUM_AT + SUM_BYTES))?.[1];
  header.fill(' ', SUM_AT, SUM_AT + SUM_BYTES);
  return written !== undefined && parseInt(written, 8) === header.reduce((sum, byte) => sum + byte, 0);
}
