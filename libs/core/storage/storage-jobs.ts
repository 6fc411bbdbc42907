import { z } from 'zod';
import { defineJob } from '#libs/contracts/facts';
import { id } from '#libs/contracts/primitives';

/** Takes away uploads that nobody claimed within a day. */
export const sweepUploads = defineJob('uploads.sweep', z.object({}), { queue: 'slow' });

/** Takes bytes away to which no file points any more. */
export const dropBytes = defineJob('files.dropBytes', z.object({ storageKey: id }), { queue: 'slow' });

export const storageJobs = [sweepUploads, dropBytes];
