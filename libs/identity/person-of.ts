import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';

/** The id of the signed-in person; a visitor is refused. */
export function personOf(actor: Actor): string {
  if (actor.personId === null) throw new AppError('unauthenticated');
  return actor.personId;
}
