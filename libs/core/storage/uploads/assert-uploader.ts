import { AppError } from '../../app-error.js';
import type { Actor, SignedInActor } from '../../auth/actor.js';

/** The access of the operation `uploads.create`, for requests that do not pass its controller. */
export function assertUploader(actor: Actor): asserts actor is SignedInActor {
  if (actor.personId === null) throw new AppError('unauthenticated');
  if (!actor.scopes.includes('write')) throw new AppError('scope_missing', { scope: 'write' });
  if (!actor.verified) throw new AppError('email_unverified');
}
