import { MergeNotices } from '../notices/merge-notices.js';
import { TeamNotices } from '../notices/team-notices.js';
import { GiftsOfPeople } from './gifts.js';
import { MergeConsent } from './merging/merge-consent.entity.js';
import { MergeLapses } from './merging/merge-lapses.js';
import { MergeOffer } from './merging/merge-offer.entity.js';
import { MergeOffersController } from './merging/merge-offers.controller.js';
import { MergeOffersRepository } from './merging/merge-offers.repository.js';
import { MergeOffers } from './merging/merge-offers.service.js';
import { MergeViews } from './merging/merge-views.js';
import { MergedTeamsRepository } from './merging/merged-teams.repository.js';
import { Merging } from './merging/merging.service.js';
import { SeekersController } from './seekers.controller.js';
import { SeekersRepository } from './seekers.repository.js';
import { SeekersService } from './seekers.service.js';
import { TeamAccess } from './team-access.js';
import { TeamBonds } from './team-bonds.js';
import { TeamMember } from './team-member.entity.js';
import { TeamMembersRepository } from './team-members.repository.js';
import { TeamMembers } from './team-members.service.js';
import { TeamMoves } from './team-moves.js';
import { TeamSeeker } from './team-seeker.entity.js';
import { TeamViews } from './team-views.js';
import { Team } from './team.entity.js';
import { TeamsController } from './teams.controller.js';
import { TeamsRepository } from './teams.repository.js';
import { TeamsService } from './teams.service.js';

/** What the module of challenges is made of where teams are concerned. */
export const teamEntities = [Team, TeamMember, TeamSeeker, MergeOffer, MergeConsent];
export const teamControllers = [TeamsController, SeekersController, MergeOffersController];
export const teamProviders = [
  GiftsOfPeople,
  MergeLapses,
  MergeNotices,
  MergeOffers,
  MergeOffersRepository,
  MergeViews,
  MergedTeamsRepository,
  Merging,
  SeekersRepository,
  SeekersService,
  TeamAccess,
  TeamBonds,
  TeamMembers,
  TeamMembersRepository,
  TeamMoves,
  TeamNotices,
  TeamViews,
  TeamsRepository,
  TeamsService,
];
