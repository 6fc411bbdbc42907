import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { FolderStorage } from './folder-storage.js';
import type { StoragePort } from './storage-port.js';

/** An object store where one is configured, else a folder below the data directory. */
export async function chooseStorage({ env, dataDir }: Pick<Config, 'env' | 'dataDir'>): Promise<StoragePort> {
  if (env.S3_ENDPOINT === undefined || env.S3_BUCKET === undefined)
    return new FolderStorage(join(dataDir, 'files'));
  // Large, so only who has an object store loads its client.
  const [{ S3Client }, { S3Storage }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('./s3-storage.js'),
  ]);
  const client = new S3Client({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    forcePathStyle: true,
    // Streaming checksum trailers are not understood by every compatible store; we keep a SHA-256 of our own.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(env.S3_ACCESS_KEY_ID !== undefined && env.S3_SECRET_ACCESS_KEY !== undefined
      ? { credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY } }
      : {}),
  });
  return new S3Storage(client, env.S3_BUCKET);
}
