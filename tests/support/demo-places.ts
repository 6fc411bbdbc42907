import { onDatabase } from './database.js';

/** Who looks at a page; `visitor` is not signed in. */
export type Viewer =
  | 'visitor'
  | 'administrator'
  | 'manager'
  | 'author'
  | 'solver'
  | 'participant'
  | 'teamLead'
  | 'rival'
  | 'evaluator'
  | 'member'
  | 'host'
  | 'attendee'
  | 'claimer'
  | 'invited';

/** Where the demonstration has something to look at, and who may see it. */
export interface Places {
  emails: Record<Exclude<Viewer, 'visitor'>, string>;
  organisation: string;
  person: string;
  /** Challenges by what is shown on them. */
  draft: string;
  open: string;
  amended: string;
  commons: string;
  evaluating: string;
  awarded: string;
  cancelled: string;
  /** Handed in to the challenge that is being evaluated. */
  submission: string;
  project: string;
  /** Of that project. */
  blueprint: string;
  channel: string;
  /** Into that or another project, not answered yet. */
  invitation: string;
  /** One that is open, and one that the claimer works on. */
  gig: string;
  claimedGig: string;
  /** One that takes people, and one that was called off. */
  workshop: string;
  cancelledWorkshop: string;
}

const SELECT = `
  with draft as (
    select c.id, p.email from challenges c
      join challenge_managers m on m.challenge_id = c.id join persons p on p.id = m.person_id
    where c.state = 'draft' limit 1
  ), evaluating as (
    select c.id, c.organisation_id, m.person_id, p.email from challenges c
      join challenge_managers m on m.challenge_id = c.id join persons p on p.id = m.person_id
    where c.state = 'evaluating' limit 1
  ), judged as (
    select p.email from evaluation_assignments a join persons p on p.id = a.evaluator_id
    where a.challenge_id = (select id from evaluating) group by p.email order by count(*) desc, p.email limit 1
  ), answered as (
    select p.email from submissions s join persons p on p.id = s.author_id
    where s.challenge_id = (select id from evaluating) order by s.created_at limit 1
  ), talked as (
    select ch.id, ch.subject_id, (
      select p.email from project_members m join persons p on p.id = m.person_id
      where m.project_id = ch.subject_id and m.role = 'lead' order by m.side, p.email limit 1
    ) as email from channels ch order by ch.last_seq desc limit 1
  ), shared as (
    select m.challenge_id as id, p.email from challenge_commons_members m join persons p on p.id = m.person_id
    where m.number = 1 limit 1
  ), asked as (
    select i.id, p.email from project_invitations i join persons p on p.id = i.person_id where i.state = 'open' limit 1
  ), met as (
    select w.id, (
      select p.email from workshop_hosts h join persons p on p.id = h.person_id
      where h.workshop_id = w.id order by p.email limit 1
    ) as host, (
      select p.email from registrations r join persons p on p.id = r.person_id
      where r.workshop_id = w.id and r.state = 'confirmed' order by r.arrival limit 1
    ) as attendee from workshops w
    where w.state in ('registration_open', 'full') and w.visibility = 'public' order by w.taken desc, w.id limit 1
  ), working as (
    select g.id, p.email from gigs g join persons p on p.id = g.claimer_id where g.state = 'claimed' order by g.id limit 1
  )
  select
    json_build_object(
      'administrator', (select email from persons where 'admin' = any(platform_roles) order by email limit 1),
      'manager', (select email from evaluating), 'author', (select email from draft),
      'solver', (select email from answered),
      'teamLead', (select p.email from teams t join team_members m on m.team_id = t.id and m.role = 'lead'
        join persons p on p.id = m.person_id where t.state = 'forming' limit 1),
      'participant', (select p.email from terms_acceptances t join persons p on p.id = t.person_id
        where t.state = 'reaccept_required' order by p.email limit 1), 'evaluator', (select email from judged),
      'rival', (select email from shared),
      'member', (select email from talked), 'host', (select host from met),
      'attendee', (select attendee from met), 'claimer', (select email from working), 'invited', (select email from asked)
    ) as emails,
    (select organisation_id from evaluating) as organisation,
    (select person_id from evaluating) as person,
    (select id from draft) as draft,
    (select id from challenges where state = 'open' order by deadline_at limit 1) as open,
    (select challenge_id from challenge_amendments where published_at is not null limit 1) as amended,
    (select id from shared) as commons,
    (select id from evaluating) as evaluating,
    (select id from challenges where state = 'awarded' limit 1) as awarded,
    (select id from challenges where state = 'cancelled' limit 1) as cancelled,
    (select id from submissions where challenge_id = (select id from evaluating) order by created_at limit 1) as submission,
    (select subject_id from talked) as project,
    (select id from blueprints where project_id = (select subject_id from talked) order by created_at limit 1) as blueprint,
    (select id from talked) as channel,
    (select id from asked) as invitation,
    (select id from gigs where state = 'open' order by posted_at limit 1) as gig,
    (select id from working) as "claimedGig",
    (select id from met) as workshop,
    (select id from workshops where state = 'cancelled' and visibility = 'public' limit 1) as "cancelledWorkshop"`;

/** Looks them up in a seeded database. */
export async function findPlaces(databaseUrl: string): Promise<Places> {
  const { rows } = await onDatabase(databaseUrl, (database) => database.query<Places>(SELECT));
  const [places] = rows;
  const missing = Object.entries({ ...places, ...places?.emails }).filter(([, value]) => value === null);
  if (!places || missing.length > 0)
    throw new Error(`The demonstration lacks ${missing.map(([name]) => name).join(', ')}.`);
  return places;
}
