import { CreateBucketCommand, HeadBucketCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { Config } from '../config/config.js';

/** A client of the configured store. */
export function s3Client({ env }: Pick<Config, 'env'>): S3Client {
  return new S3Client({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    forcePathStyle: true,
    // Streaming checksum trailers are not understood by every compatible store; we keep a SHA-256 of our own.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...credentialsIn(env),
  });
}

function credentialsIn(env: Config['env']): Pick<S3ClientConfig, 'credentials'> {
  if (env.S3_ACCESS_KEY_ID === undefined || env.S3_SECRET_ACCESS_KEY === undefined) return {};
  return { credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY } };
}

/** Makes the bucket unless it is there. Says whether it made one. */
export async function ensureBucket(client: S3Client, bucket: string): Promise<boolean> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
    return false;
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return true;
}

/** Whether the store answered that there is no such thing. */
export const isAbsent = (error: unknown): boolean =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;
