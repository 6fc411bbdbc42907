import type { Places, Viewer } from './demo-places.js';

export interface PageRow {
  /** The router's name for it. */
  route: string;
  name: string;
  as: Viewer;
  path: (places: Places) => string;
}

const LEGAL = ['imprint', 'privacy', 'terms', 'accessibility', 'licences'];

const row = (
  route: string,
  name: string,
  as: Viewer,
  path: (places: Places) => string = () => route,
): PageRow => ({ route, name, as, path });

/** Every page of the web app with somebody of the demonstration who has something to see there. */
export const PAGES: readonly PageRow[] = [
  row('/', 'welcome', 'visitor'),
  row('/', 'home', 'manager'),
  row('/sign-in', 'sign-in', 'visitor'),
  row('/sign-up', 'sign-up', 'visitor'),
  row('/verify', 'verify', 'visitor', () => '/verify?token=unknown-token-of-a-mail'),
  row('/forgot', 'forgot', 'visitor'),
  row('/reset', 'reset', 'visitor', () => '/reset?token=unknown-token-of-a-mail'),
  row('/setup', 'setup', 'visitor', () => '/setup?token=unknown-token-of-the-start'),
  row('/invitations', 'invitation', 'manager', () => '/invitations?token=unknown-token-of-a-mail'),
  row('/settings', 'settings', 'manager'),
  row('/settings/profile', 'settings-profile', 'member'),
  row('/settings/languages', 'settings-languages', 'manager'),
  row('/settings/hours', 'settings-hours', 'manager'),
  row('/settings/security', 'settings-security', 'manager'),
  row('/settings/tokens', 'settings-tokens', 'manager'),
  row('/settings/notifications', 'settings-notifications', 'member'),
  row('/inbox', 'inbox', 'solver'),
  row('/unsubscribe', 'unsubscribe', 'visitor', () => '/unsubscribe?token=unknown-token-of-a-mail'),
  row('/admin', 'admin', 'administrator', () => '/admin'),
  row('/admin/deliveries', 'admin-deliveries', 'administrator'),
  row('/admin/queues', 'admin-queues', 'administrator'),
  row('/admin/calendars', 'admin-calendars', 'administrator'),
  row('/admin/rates', 'admin-rates', 'administrator'),
  row('/admin/audit', 'admin-audit', 'administrator'),
  row('/organisations', 'organisations', 'visitor'),
  row('/organisations/new', 'organisation-new', 'manager'),
  row('/organisations/$id', 'organisation', 'manager', (at) => `/organisations/${at.organisation}`),
  row('/people', 'people', 'manager'),
  row('/people/$id', 'person', 'evaluator', (at) => `/people/${at.person}`),
  ...LEGAL.map((page) => row('/legal/$page', `legal-${page}`, 'visitor', () => `/legal/${page}`)),
  row('/challenges', 'challenges', 'visitor'),
  row('/challenges/new', 'challenge-new', 'manager'),
  row('/challenges/$id/edit', 'challenge-edit', 'author', (at) => `/challenges/${at.draft}/edit`),
  row('/challenges/$id/submission', 'submission', 'author', (at) => `/challenges/${at.open}/submission`),
  row('/challenges/$id/submission', 'receipt', 'solver', (at) => `/challenges/${at.evaluating}/submission`),
  row(
    '/challenges/$id/submissions/$submissionId',
    'submission-read',
    'manager',
    (at) => `/challenges/${at.evaluating}/submissions/${at.submission}`,
  ),
  row('/challenges/$id/evaluate', 'desk', 'evaluator', (at) => `/challenges/${at.evaluating}/evaluate`),
  row('/challenges/$id', 'challenge', 'visitor', (at) => `/challenges/${at.open}`),
  row('/challenges/$id', 'challenge-managed', 'manager', (at) => `/challenges/${at.evaluating}`),
  row(
    '/challenges/$id/questions',
    'challenge-questions',
    'solver',
    (at) => `/challenges/${at.open}/questions`,
  ),
  row('/challenges/$id/teams', 'challenge-teams', 'solver', (at) => `/challenges/${at.open}/teams`),
  row('/challenges/$id/teams', 'challenge-own-team', 'teamLead', (at) => `/challenges/${at.open}/teams`),
  row(
    '/challenges/$id/amendments',
    'challenge-amendments',
    'participant',
    (at) => `/challenges/${at.amended}/amendments`,
  ),
  row('/challenges/$id/commons', 'challenge-commons', 'rival', (at) => `/challenges/${at.commons}/commons`),
  row('/challenges/$id/terms', 'challenge-terms', 'solver', (at) => `/challenges/${at.open}/terms`),
  row(
    '/challenges/$id/submissions',
    'challenge-submissions',
    'manager',
    (at) => `/challenges/${at.evaluating}/submissions`,
  ),
  row(
    '/challenges/$id/evaluation',
    'challenge-evaluation',
    'manager',
    (at) => `/challenges/${at.evaluating}/evaluation`,
  ),
  row('/challenges/$id/outcome', 'challenge-awarded', 'visitor', (at) => `/challenges/${at.awarded}/outcome`),
  row(
    '/challenges/$id/outcome',
    'challenge-cancelled',
    'visitor',
    (at) => `/challenges/${at.cancelled}/outcome`,
  ),
  row('/blueprints', 'blueprints', 'visitor'),
  row('/blueprints/new', 'new-blueprint', 'member'),
  row('/blueprints/$id', 'blueprint', 'member', (at) => `/blueprints/${at.blueprint}`),
  row('/blueprints/$id/edit', 'edit-blueprint', 'member', (at) => `/blueprints/${at.blueprint}/edit`),
  row('/projects', 'projects', 'member'),
  row('/projects/$id', 'project', 'member', (at) => `/projects/${at.project}`),
  row('/projects/$id/files', 'project-files', 'member', (at) => `/projects/${at.project}/files`),
  row(
    '/projects/$id/channels/$channelId',
    'channel',
    'member',
    (at) => `/projects/${at.project}/channels/${at.channel}`,
  ),
  row('/scouts', 'scouts', 'manager'),
  row('/scouts/me', 'scout-profile', 'member'),
  row(
    '/project-invitations/$id',
    'project-invitation',
    'invited',
    (at) => `/project-invitations/${at.invitation}`,
  ),
  row('/gigs', 'gigs', 'member'),
  row('/gigs/$id', 'gig', 'solver', (at) => `/gigs/${at.gig}`),
  row('/gigs/$id', 'gig-claimed', 'claimer', (at) => `/gigs/${at.claimedGig}`),
  row('/projects/$id/gigs/new', 'gig-new', 'member', (at) => `/projects/${at.project}/gigs/new`),
  row('/workshops', 'workshops', 'visitor'),
  row('/workshops/new', 'workshop-new', 'host'),
  row('/workshops/$id', 'workshop', 'visitor', (at) => `/workshops/${at.workshop}`),
  row('/workshops/$id', 'workshop-hosted', 'host', (at) => `/workshops/${at.workshop}`),
  row('/workshops/$id', 'workshop-registered', 'attendee', (at) => `/workshops/${at.workshop}`),
  row('/workshops/$id', 'workshop-cancelled', 'visitor', (at) => `/workshops/${at.cancelledWorkshop}`),
  row('/workshops/$id/edit', 'workshop-edit', 'host', (at) => `/workshops/${at.workshop}/edit`),
  row('/workshops/$id/roster', 'workshop-roster', 'host', (at) => `/workshops/${at.workshop}/roster`),
];
