import { upload } from '#libs/contracts/files';
import { DetailedError, Upload } from 'tus-js-client';
import { ApiError } from './errors';
import { addressOf } from './operation-input';

export interface Uploaded {
  /** What it is claimed by. */
  uploadId: string;
}

/** About as long as a tunnel or a restart of the server takes; each part that gets through starts it anew. */
const RETRY_DELAYS_MS = [500, 1000, 2000, 5000, 10_000, 20_000];
/** The largest part that passes through proxies as docs/operations.md sets them up. */
const PART_BYTES = 8 * 1024 ** 2;
/** What is this small goes in one request; beginning anew costs less than asking how much arrived. */
const SMALL_BYTES = 512 * 1024;

/**
 * Sends one file's bytes (tus 1.0). A broken line goes on where it broke; so does the same file when it is given again, also
 * after a reload. `onProgress` gets the sent share, 0–1. Throws `ApiError`.
 */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const sending = new Upload(file, {
      endpoint: addressOf(upload, {}),
      metadata: { filename: file.name },
      uploadDataDuringCreation: file.size < SMALL_BYTES,
      chunkSize: PART_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      onShouldRetry: (error) => isPassing(statusOf(error)),
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onError: (error) => reject(problemOf(error)),
      onSuccess: () => resolve({ uploadId: sending.url?.split('/').at(-1) ?? '' }),
    });
    void sending.findPreviousUploads().then(([latest]) => {
      if (latest) sending.resumeFromPreviousUpload(latest);
      sending.start();
    });
  });
}

const statusOf = (error: Error): number =>
  error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;

/** No answer, one that says later, or an offset somebody else moved. */
const isPassing = (status: number): boolean =>
  status === 0 || status >= 500 || [409, 423, 429].includes(status);

function problemOf(error: Error): ApiError {
  const status = statusOf(error);
  if (status === 0) return new ApiError({ code: 'offline' });
  const body = error instanceof DetailedError ? (error.originalResponse?.getBody() ?? '') : '';
  // what answers between the server and us may speak otherwise
  if (!body.startsWith('{')) return new ApiError({ code: 'unreadable', status });
  return new ApiError(JSON.parse(body) as ConstructorParameters<typeof ApiError>[0]);
}
