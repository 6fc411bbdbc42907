import { blueprintNotices } from './blueprint-facts.js';
import { challengeNotices } from './challenge-notices.js';
import { gigNotices } from './gig-facts.js';
import type { NoticeDefinition } from './notice.js';
import { organisationNotices } from './organisation-notices.js';
import { projectNotices } from './project-notices.js';
import { workshopNotices } from './workshop-facts.js';

/** Every notice there is: who is told of which fact. A notice that no feature fills refuses to boot. */
export const notices: readonly NoticeDefinition[] = [
  ...challengeNotices,
  ...organisationNotices,
  ...projectNotices,
  ...gigNotices,
  ...blueprintNotices,
  ...workshopNotices,
] as readonly NoticeDefinition[];
