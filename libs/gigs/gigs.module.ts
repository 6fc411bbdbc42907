import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#libs/calendar/calendar.module';
import { MoneyModule } from '#libs/money/money.module';
import { OrganisationsModule } from '#libs/organisations/organisations.module';
import { ProjectsModule } from '#libs/projects/projects.module';
import { GigListRepository } from './gig-list.repository.js';
import { GigParts } from './gig-parts.js';
import { GigViews } from './gig-views.js';
import { Gig } from './gig.entity.js';
import { GigsController } from './gigs.controller.js';
import { GigsRepository } from './gigs.repository.js';
import { GigsService } from './gigs.service.js';
import { GigNote } from './work/gig-note.entity.js';
import { GigNotesRepository } from './work/gig-notes.repository.js';
import { GigNotesService } from './work/gig-notes.service.js';
import { GigNotices } from './work/gig-notices.js';
import { GigWorkController } from './work/gig-work.controller.js';
import { GigWorkService } from './work/gig-work.service.js';
import { GigsWorker } from './work/gigs.worker.js';
import { GigSilence } from './work/silence.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Gig, GigNote]),
    CalendarModule,
    MoneyModule,
    OrganisationsModule,
    ProjectsModule,
  ],
  controllers: [GigsController, GigWorkController],
  providers: [
    GigListRepository,
    GigNotesRepository,
    GigNotesService,
    GigNotices,
    GigParts,
    GigSilence,
    GigViews,
    GigWorkService,
    GigsRepository,
    GigsService,
    GigsWorker,
  ],
  exports: [GigsService, GigWorkService, GigNotesService],
})
export class GigsModule {}
