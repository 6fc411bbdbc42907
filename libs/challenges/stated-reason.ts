import type { transitionChallenge } from '#libs/contracts/challenges';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import { invalidField } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';

export type Reason = Input<typeof transitionChallenge>['body']['reason'];

/** What was said about a move, as a text with its language: plain words are in the language the person uses the pages in. */
export function statementOf(
  { uiLocale }: Pick<Actor, 'uiLocale'>,
  reason: Reason,
): LocalizedInput | undefined {
  if (typeof reason !== 'string') return reason;
  return reason.trim() === '' ? undefined : { locale: uiLocale, text: reason };
}

/** The same where nothing goes without it; 422 for silence. */
export function requiredStatement(actor: Pick<Actor, 'uiLocale'>, reason: Reason): LocalizedInput {
  const said = statementOf(actor, reason);
  if (!said) throw invalidField('reason', 'reason_required', 'must say why');
  return said;
}

/** For a note of the sponsor's own, the words alone. */
export const plainReason = (reason: Reason): string | undefined =>
  typeof reason === 'string' ? reason || undefined : [reason ?? []].flat()[0]?.text;
