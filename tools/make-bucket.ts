/** `node dist/tools/make-bucket.js`: makes the bucket of S3_BUCKET in the store of S3_ENDPOINT, unless it is there. */
import { Config } from '../libs/core/config/config.js';
import { fail, Refusal } from '../libs/core/process.js';
import { ensureBucket, s3Client } from '../libs/core/storage/s3-client.js';

async function main(): Promise<void> {
  const config = Config.fromEnvironment();
  const { S3_ENDPOINT, S3_BUCKET } = config.env;
  if (S3_ENDPOINT === undefined || S3_BUCKET === undefined)
    throw new Refusal('There is no store to make a bucket in: set S3_ENDPOINT and S3_BUCKET.');
  const made = await ensureBucket(s3Client(config), S3_BUCKET);
  process.stdout.write(made ? `made the bucket ${S3_BUCKET}\n` : `the bucket ${S3_BUCKET} is there\n`);
}

main().catch(fail);
