import type { z } from 'zod';
import type { organisationBrief, organisationView } from '#libs/contracts/organisations';
import { roleIn, type Actor } from '#libs/core/auth/actor';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import type { OrganisationRow } from './organisations.repository.js';
import { organisationPolicy } from './organisations.policy.js';
import { sectorView } from './sectors.js';

export type OrganisationView = z.infer<typeof organisationView>;
export type OrganisationBrief = z.infer<typeof organisationBrief>;

/** An organisation as its page shows it to this reader. */
export function organisationViewOf(actor: Actor, reading: Reading, row: OrganisationRow): OrganisationView {
  const { createdAt, name, about, sectors, ...same } = row;
  return {
    ...same,
    awardLimit: roleIn(actor, row.id) ? row.awardLimit : null,
    name: textFor(reading, name),
    about: optionalTextFor(reading, about),
    sectors: sectors.map(sectorView),
    createdAt: createdAt.toISOString(),
    can: organisationPolicy.can(actor, row, ['edit', 'invite', 'leave', 'createChallenge']),
  };
}

/** The same in one line of text. */
export const organisationBriefOf = (reading: Reading, row: OrganisationRow): OrganisationBrief => ({
  id: row.id,
  name: textFor(reading, row.name),
  country: row.country,
  city: row.city,
  side: row.side,
  helix: row.helix,
  verified: row.verification === 'verified',
});
