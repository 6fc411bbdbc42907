import { z } from 'zod';
import { defineJob } from './facts.js';
import { operation } from './operation.js';
import { id, sha256, text } from './primitives.js';

export const fileClass = z.enum(['code', 'hardware', 'documentation', 'data']);

export const fileView = z
  .object({ id, name: z.string(), size: z.int(), type: z.string(), sha256, class: fileClass })
  .meta({ id: 'File' });

/** Uploads to claim, with what each is. */
export const uploadIds = z.array(id).max(50);

/** `POST /uploads` takes the raw bytes (name in `?name=`), or tus 1.0 when `Tus-Resumable` is sent. */
export const upload = operation({
  id: 'uploads.create',
  method: 'POST',
  path: '/uploads',
  access: 'authenticated',
  summary: 'Store a file of at most 2 GiB; unclaimed uploads go after 24 hours.',
  query: z.strictObject({ name: text(255, 1) }),
  answer: z.object({ uploadId: id, sha256, size: z.int(), type: z.string() }),
  status: 201,
});

export const fileOperations = [upload];

/** Removes uploads nobody claimed within a day. */
export const sweepUploads = defineJob('uploads.sweep', z.object({}), { queue: 'slow' });

/** Deletes the bytes of a file whose last row is gone. */
export const dropBytes = defineJob('files.dropBytes', z.object({ storageKey: id }), { queue: 'slow' });
