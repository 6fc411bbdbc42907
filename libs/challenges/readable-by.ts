import { constants } from '#libs/core/database/database';
import { LIVE_STATES } from './evaluation/assignment-state.js';

/** Of `challenges c`: everybody may read it, as the policy has it and as the index of these rows says it. */
export const IS_PUBLIC = `c.published_at is not null and c.visibility = 'public'`;
/** As the index of these rows says it. */
export const IS_PRIVATE = `(c.published_at is null or c.visibility <> 'public')`;

const live = constants(LIVE_STATES);

/** Ids of the challenges a person manages or judges; `person` is their place in the statement, e.g. `$3`. */
export const partsOf = (
  person: string,
): string => `select challenge_id from challenge_managers where person_id = ${person}
  union all select challenge_id from evaluation_assignments where evaluator_id = ${person} and state in (${live})`;

/** Ids of what a person may read although it is not public, as the policy decides it. */
export const entitled = (person: string): string => `${partsOf(person)}
  union all select c.id from memberships m join challenges c on c.organisation_id = m.organisation_id
    where m.person_id = ${person} and ${IS_PRIVATE} and (m.role <> 'member' or c.published_at is not null)`;
