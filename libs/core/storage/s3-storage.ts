import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { AppError } from '../app-error.js';
import { isAbsent } from './s3-client.js';
import { assertKey } from './storage-key.js';
import { StoragePort, type ByteRange, type Stored } from './storage-port.js';
import { Measure } from './watched-bytes.js';

/** Held in memory per upload: this many parts of this size. 10,000 parts of 8 MiB are 78 GiB. */
const PARTS_AT_ONCE = 2;
const PART_BYTES = 8 * 1024 ** 2;

/** Objects in one bucket of any S3-compatible store. An upload that fails leaves no object and no parts. */
export class S3Storage extends StoragePort {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {
    super();
  }

  override async put(key: string, content: AsyncIterable<Uint8Array>): Promise<Stored> {
    const measure = new Measure();
    const upload = new Upload({
      client: this.client,
      params: { ...this.at(key), Body: Readable.from(measure.of(content), { objectMode: false }) },
      queueSize: PARTS_AT_ONCE,
      partSize: PART_BYTES,
    });
    await upload.done();
    return { key, size: measure.size, sha256: measure.sha256() };
  }

  override async get(key: string, range?: ByteRange): Promise<Readable> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), Range }));
      return Body as Readable;
    } catch (error) {
      throw isAbsent(error) ? new AppError('not_found') : error;
    }
  }

  override async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  override async exists(key: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand(this.at(key)));
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw error;
    }
  }

  private at(key: string): { Bucket: string; Key: string } {
    assertKey(key);
    return { Bucket: this.bucket, Key: key };
  }
}
