import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Gig } from './gig.entity.js';
import type { GigFacts } from './gigs.policy.js';

/** A gig as its reader has to do with it. */
export type GigRow = Gig & GigFacts & { project: { id: string; title: LocalizedText } | null };

/** Rows of gigs for the reader `$1`, who learns of the project as its member only; a condition on `g` follows. */
export const GIG_ROWS = `select g.id, g.project_id as "projectId", g.poster_id as "posterId",
    g.organisation_id as "organisationId", g.side, g.title, g.description, g.skills, g.hours, g.reward, g.languages,
    g.due_local as "dueLocal", g.due_zone as "dueZone", g.due_at as "dueAt", g.state, g.posted_at as "postedAt",
    g.claimer_id as "claimerId", g.claimed_at as "claimedAt", g.delivered_at as "deliveredAt",
    g.accepted_at as "acceptedAt", g.silent_since as "silentSince", g.warn_at as "warnAt", g.warned_at as "warnedAt",
    g.lapse_at as "lapseAt",
    exists(select from project_members m where m.project_id = g.project_id and m.person_id = g.poster_id
      and m.role in ('lead', 'contributor')) as "posterContributes",
    array(select m.person_id from project_members m where m.project_id = g.project_id and m.role = 'lead'
      order by m.since, m.person_id) as "leadIds",
    (select jsonb_build_object('id', p.id, 'title', p.title) from projects p
       join project_members m on m.project_id = p.id and m.person_id = $1::uuid
     where p.id = g.project_id) as project
  from gigs g`;
