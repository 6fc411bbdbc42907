import type { ByteRange } from '../storage-port.js';
import { attachment } from '../content-disposition.js';

interface Download {
  name: string;
  size: number;
  sha256: string;
}

/**
 * How a stranger's file leaves us: as bytes to be saved, never as something a browser would render or run on our origin,
 * with the digest of the whole (RFC 9530) and where the part lies, if it is one (RFC 9110 §14.4).
 */
export function downloadHeaders(
  { name, size, sha256 }: Download,
  range?: ByteRange | 'unsatisfiable',
): Record<string, string> {
  return {
    ...saved(name, 'application/octet-stream'),
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256}"`,
    'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    ...extent(size, range),
  };
}

/** A text we wrote, in which strangers are quoted. */
export const textHeaders = (name: string): Record<string, string> => saved(name, 'text/plain; charset=utf-8');

/** An archive that is made while it is sent: nobody knows its size or hash before. */
export const archiveHeaders = (name: string): Record<string, string> => saved(name, 'application/zip');

const saved = (name: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': attachment(name),
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
});

function extent(size: number, range?: ByteRange | 'unsatisfiable'): Record<string, string> {
  if (range === 'unsatisfiable') return { 'Content-Range': `bytes */${size}`, 'Content-Length': '0' };
  if (!range) return { 'Content-Length': String(size) };
  const { start, end } = range;
  return { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': String(end - start + 1) };
}
