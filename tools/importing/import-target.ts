import type { ImportTarget } from '#libs/challenges/intake/challenge-imports.service';
import { Database, sql } from '#libs/core/database/database';
import { people } from '../demo/people.js';
import { Refusal } from '#libs/core/process';

/** Of several organisations this person's takes the import: the agency of the demonstration. */
const DEMO_MANAGER = people.find(({ key }) => key === 'giulia')?.email;

const candidates = sql(
  'import.candidates',
  `select m.organisation_id as "organisationId", m.person_id as "managerId", p.email
   from memberships m join organisations o on o.id = m.organisation_id join persons p on p.id = m.person_id
   where ($1::text is null or o.id::text = $1
       or jsonb_path_exists(o.name, '$.**.text ? (@ == $wanted)', jsonb_build_object('wanted', $1::text)))
     and ($2::text is null or lower(p.email) = lower($2)) and ($2::text is not null or m.role = 'owner')
   order by m.since, m.person_id`,
);

/**
 * Who sponsors and who manages what is imported: as named, else the only organisation there is, else the demonstration's
 * agency; the first owner manages it. Throws one sentence when that leaves a choice or nothing.
 */
export async function importTarget(
  database: Database,
  { organisation, manager }: { organisation?: string; manager?: string },
): Promise<ImportTarget> {
  const found = await database.rows<ImportTarget & { email: string }>(candidates, [
    organisation ?? null,
    manager ?? null,
  ]);
  const several = new Set(found.map(({ organisationId }) => organisationId)).size > 1;
  const chosen = several ? found.find(({ email }) => email === DEMO_MANAGER) : found[0];
  if (!chosen)
    throw new Refusal(
      several
        ? 'There are several organisations: name one with --organisation, or its member with --manager.'
        : 'No organisation with such a member was found: check --organisation and --manager.',
    );
  return { organisationId: chosen.organisationId, managerId: chosen.managerId };
}
