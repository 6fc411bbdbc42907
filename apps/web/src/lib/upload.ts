import { upload } from '#libs/contracts/files';
import type { Answer } from '#libs/contracts/operation';
import { ApiError } from './errors';
import { addressOf } from './operation-input';

export type Uploaded = Answer<typeof upload>;

/** Sends one file's bytes. `onProgress` gets the sent share, 0–1. Throws `ApiError`. */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much of a body has left
    const request = new XMLHttpRequest();
    request.open(upload.method, addressOf(upload, { query: { name: file.name } }));
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', crypto.randomUUID());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new ApiError({ code: 'offline' }));
    request.onabort = () => reject(new ApiError({ code: 'offline' }));
    request.onload = () => {
      if (request.status < 300) resolve(request.response as Uploaded);
      else reject(new ApiError(request.response ?? { code: 'unreadable', status: request.status }));
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
