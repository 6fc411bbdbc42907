import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Invitation } from './invitation.entity.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';
import { InvitationsWorker } from './invitations.worker.js';
import { MembersService } from './members.service.js';
import { Membership } from './membership.entity.js';
import { MembershipsRepository } from './memberships.repository.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationPages } from './organisation-pages.js';
import { OrganisationNotices } from './organisation-notices.js';
import { OrganisationParts } from './organisation-parts.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Membership, Invitation])],
  controllers: [OrganisationsController, InvitationsController],
  providers: [
    InvitationsRepository,
    InvitationsService,
    InvitationsWorker,
    MembersService,
    MembershipsRepository,
    OrganisationNotices,
    OrganisationPages,
    OrganisationParts,
    OrganisationsRepository,
    OrganisationsService,
  ],
  exports: [MembersService, OrganisationsService],
})
export class OrganisationsModule {}
