import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

/** A time-ordered id for rows that may be seen. */
export const newId = (): string => v7();

/** The same for something that happened at that moment, however late it is written down. */
export const idAt = (at: Date): string => v7({ msecs: at.getTime() });

/** An id that tells nothing of when: for confidential rows (submissions, scores, assignments). */
export const newSecretId = (): string => randomUUID();

/** A 256-bit secret for links, sessions and tokens. Only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** How a secret is stored and looked up. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
