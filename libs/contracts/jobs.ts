import { advanceDueChallenges } from './challenges.js';
import type { JobDefinition } from './facts.js';
import { dropBytes, sweepUploads } from './files.js';
import { advanceDueGigs } from './gig-facts.js';
import { identityJobs } from './identity-facts.js';
import { translateSubjects } from './language.js';
import { deliverNotices } from './notifications.js';
import { sendInvitationMail } from './organisations.js';
import { chainAudit, sweepIdempotencyKeys } from './platform.js';
import { advanceDueWorkshops } from './workshop-facts.js';

/** Every job that may be asked for; a worker without a handler for one refuses to boot. */
export const jobs: readonly JobDefinition[] = [
  ...identityJobs,
  advanceDueChallenges,
  advanceDueGigs,
  advanceDueWorkshops,
  deliverNotices,
  sendInvitationMail,
  sweepIdempotencyKeys,
  sweepUploads,
  chainAudit,
  dropBytes,
  translateSubjects,
] as readonly JobDefinition[];
