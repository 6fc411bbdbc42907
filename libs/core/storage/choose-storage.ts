import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { Config } from '../config/config.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';
import type { StoragePort } from './storage-port.js';

/** An object store where one is configured, else a folder below the data directory. */
export function chooseStorage({ env, dataDir }: Pick<Config, 'env' | 'dataDir'>): StoragePort {
  if (env.S3_ENDPOINT === undefined || env.S3_BUCKET === undefined)
    return new FolderStorage(join(dataDir, 'files'));
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
