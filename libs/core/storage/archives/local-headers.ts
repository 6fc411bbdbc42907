import { Unreadable } from './archive-entry.js';
import type { StoredBytes } from './stored-bytes.js';

const SIGNATURE = 'PK\u0003\u0004';
const HEADER_BYTES = 30;
const NAME_LENGTH_AT = 26;
/** Read at once: entries of an ordinary archive lie close together. */
const WINDOW_BYTES = 1024 ** 2;

/** The headers that stand before each entry of a ZIP, and that whoever unpacks it as it arrives goes by. */
export class LocalHeaders {
  private start = 0;
  private window: Buffer = Buffer.alloc(0);

  constructor(private readonly bytes: StoredBytes) {}

  /** The name in the header at this place, as it is written. Throws `Unreadable` where there is none. */
  async nameAt(offset: number): Promise<Buffer> {
    const header = await this.stretch(offset, HEADER_BYTES);
    if (header.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Unreadable();
    return this.stretch(offset + HEADER_BYTES, header.readUInt16LE(NAME_LENGTH_AT));
  }

  private async stretch(offset: number, length: number): Promise<Buffer> {
    if (offset < this.start || offset + length > this.start + this.window.byteLength) {
      this.window = Buffer.from(await this.bytes.read(offset, Math.max(WINDOW_BYTES, length)));
      this.start = offset;
    }
    const found = this.window.subarray(offset - this.start, offset - this.start + length);
    if (found.byteLength < length) throw new Unreadable();
    return found;
  }
}
