import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProjectsModule } from '#libs/projects/projects.module';
import { Agenda } from './agenda.js';
import { Registration } from './registration.entity.js';
import { RegistrationsController } from './registrations.controller.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { RegistrationsService } from './registrations.service.js';
import { Seats } from './seats.js';
import { WorkshopAudience } from './workshop-audience.repository.js';
import { WorkshopCalendars } from './workshop-calendar.service.js';
import { WorkshopHost } from './workshop-host.entity.js';
import { WorkshopHosts } from './workshop-hosts.service.js';
import { WorkshopLifecycle } from './workshop-lifecycle.service.js';
import { WorkshopListRepository } from './workshop-list.repository.js';
import { WorkshopNotices } from './workshop-notices.js';
import { WorkshopPages } from './workshop-pages.js';
import { WorkshopParts } from './workshop-parts.js';
import { WorkshopSession } from './workshop-session.entity.js';
import { WorkshopSessionsController } from './workshop-sessions.controller.js';
import { WorkshopSessionsRepository } from './workshop-sessions.repository.js';
import { WorkshopSessions } from './workshop-sessions.service.js';
import { WorkshopViews } from './workshop-view.js';
import { Workshop } from './workshop.entity.js';
import { WorkshopsController } from './workshops.controller.js';
import { WorkshopsListener } from './workshops.listener.js';
import { WorkshopsRepository } from './workshops.repository.js';
import { WorkshopsService } from './workshops.service.js';
import { WorkshopsWorker } from './workshops.worker.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Workshop, WorkshopHost, WorkshopSession, Registration]),
    ProjectsModule,
  ],
  controllers: [WorkshopsController, WorkshopSessionsController, RegistrationsController],
  providers: [
    Agenda,
    RegistrationsRepository,
    RegistrationsService,
    Seats,
    WorkshopAudience,
    WorkshopCalendars,
    WorkshopHosts,
    WorkshopLifecycle,
    WorkshopListRepository,
    WorkshopNotices,
    WorkshopPages,
    WorkshopParts,
    WorkshopSessions,
    WorkshopSessionsRepository,
    WorkshopViews,
    WorkshopsListener,
    WorkshopsRepository,
    WorkshopsService,
    WorkshopsWorker,
  ],
  exports: [WorkshopsService],
})
export class WorkshopsModule {}
