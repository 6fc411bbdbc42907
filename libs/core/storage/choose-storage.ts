import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { FolderStorage } from './folder-storage.js';
import type { StoragePort } from './storage-port.js';

/** An object store where one is configured, else a folder below the data directory. */
export async function chooseStorage(config: Pick<Config, 'env' | 'dataDir'>): Promise<StoragePort> {
  const { S3_ENDPOINT, S3_BUCKET } = config.env;
  if (S3_ENDPOINT === undefined || S3_BUCKET === undefined)
    return new FolderStorage(join(config.dataDir, 'files'));
  // Large, so only who has an object store loads its client.
  const [{ s3Client }, { S3Storage }] = await Promise.all([
    import('./s3-client.js'),
    import('./s3-storage.js'),
  ]);
  return new S3Storage(s3Client(config), S3_BUCKET);
}
