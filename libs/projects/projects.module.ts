import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '#libs/channels/channels.module';
import { ProjectBlueprints } from './project-blueprints.js';
import { ProjectInvitation } from './project-invitation.entity.js';
import { ProjectInvitationsController } from './project-invitations.controller.js';
import { ProjectInvitationsRepository } from './project-invitations.repository.js';
import { ProjectInvitationsService } from './project-invitations.service.js';
import { ProjectMember } from './project-member.entity.js';
import { ProjectMembersRepository } from './project-members.repository.js';
import { ProjectMembersService } from './project-members.service.js';
import { ProjectNeeds } from './project-needs.js';
import { ProjectNotices } from './project-notices.js';
import { ProjectParts } from './project-parts.js';
import { ProjectViews } from './project-views.js';
import { Project } from './project.entity.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsListener } from './projects.listener.js';
import { ProjectsRepository } from './projects.repository.js';
import { ProjectsService } from './projects.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Project, ProjectMember, ProjectInvitation]), ChannelsModule],
  controllers: [ProjectsController, ProjectInvitationsController],
  providers: [
    ProjectBlueprints,
    ProjectInvitationsRepository,
    ProjectInvitationsService,
    ProjectMembersRepository,
    ProjectMembersService,
    ProjectNeeds,
    ProjectNotices,
    ProjectParts,
    ProjectViews,
    ProjectsListener,
    ProjectsRepository,
    ProjectsService,
  ],
  exports: [ProjectBlueprints, ProjectsService],
})
export class ProjectsModule {}
