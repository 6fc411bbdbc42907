import { TeamNotices } from '../notices/team-notices.js';
import { GiftsOfPeople } from './gifts.js';
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
export const teamEntities = [Team, TeamMember, TeamSeeker];
export const teamControllers = [TeamsController, SeekersController];
export const teamProviders = [
  GiftsOfPeople,
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
