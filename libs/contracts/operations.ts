import { accountOperations } from './accounts.js';
import { amendmentOperations } from './amendments.js';
import { appealOperations } from './appeals.js';
import { auditOperations } from './audit.js';
import { blueprintOperations } from './blueprints.js';
import { calendarOperations } from './calendar.js';
import { challengeExportOperations } from './challenge-exports.js';
import { challengeFeedOperations } from './challenge-feeds.js';
import { challengeFilterOperations } from './challenge-filters.js';
import { hintsForChallenge } from './challenge-hints.js';
import { challengeTemplateOperations } from './challenge-templates.js';
import { challengeStatisticsOperations } from './challenge-statistics.js';
import { challengeWatchOperations } from './challenge-watches.js';
import { challengeManagerOperations } from './challenge-managers.js';
import { challengeOperations } from './challenges.js';
import { channelOperations } from './channels.js';
import { commonsOperations } from './commons.js';
import { deliveryOperations } from './deliveries.js';
import { evaluationOperations } from './evaluation.js';
import { exchangeRateOperations } from './exchange-rates.js';
import { fileOperations } from './files.js';
import { gigOperations } from './gigs.js';
import { homeOperations } from './home.js';
import { identityOperations } from './identity.js';
import { languageOperations } from './language.js';
import { notificationOperations } from './notifications.js';
import type { Operation } from './operation.js';
import { organisationOperations } from './organisations.js';
import { outcomeOperations } from './outcome.js';
import { platformOperations } from './platform.js';
import { projectInvitationOperations } from './project-invitations.js';
import { projectOperations } from './projects.js';
import { questionOperations } from './questions.js';
import { mergeOperations } from './team-merging.js';
import { teamOperations } from './teams.js';
import { registrationOperations } from './registrations.js';
import { scoutOperations } from './scouts.js';
import { setupOperations } from './setup.js';
import { submissionOperations } from './submissions.js';
import { termsOperations } from './terms.js';
import { workshopSessionOperations } from './workshop-sessions.js';
import { workshopOperations } from './workshops.js';

/** Every operation of the public HTTP contract; OpenAPI, the rights matrix and the hostile-input test walk this list. */
export const operations: readonly Operation[] = [
  ...setupOperations,
  ...accountOperations,
  ...identityOperations,
  ...organisationOperations,
  ...calendarOperations,
  ...exchangeRateOperations,
  ...challengeOperations,
  ...challengeManagerOperations,
  hintsForChallenge,
  ...challengeTemplateOperations,
  ...challengeWatchOperations,
  ...commonsOperations,
  ...challengeFilterOperations,
  ...challengeFeedOperations,
  ...challengeExportOperations,
  ...challengeStatisticsOperations,
  ...amendmentOperations,
  ...appealOperations,
  ...outcomeOperations,
  ...termsOperations,
  ...questionOperations,
  ...teamOperations,
  ...mergeOperations,
  ...submissionOperations,
  ...evaluationOperations,
  ...projectOperations,
  ...projectInvitationOperations,
  ...gigOperations,
  ...scoutOperations,
  ...blueprintOperations,
  ...workshopOperations,
  ...workshopSessionOperations,
  ...registrationOperations,
  ...channelOperations,
  ...fileOperations,
  ...languageOperations,
  ...homeOperations,
  ...notificationOperations,
  ...deliveryOperations,
  ...auditOperations,
  ...platformOperations,
] as readonly Operation[];
