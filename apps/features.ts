import { AuditModule } from '#libs/audit/audit.module';
import { BlueprintsModule } from '#libs/blueprints/blueprints.module';
import { CalendarModule } from '#libs/calendar/calendar.module';
import { ChallengesModule } from '#libs/challenges/challenges.module';
import { ChannelsModule } from '#libs/channels/channels.module';
import { GigsModule } from '#libs/gigs/gigs.module';
import { IdentityModule } from '#libs/identity/identity.module';
import { LanguageModule } from '#libs/language/language.module';
import { MoneyModule } from '#libs/money/money.module';
import { NotificationsModule } from '#libs/notifications/notifications.module';
import { OrganisationsModule } from '#libs/organisations/organisations.module';
import { ProjectsModule } from '#libs/projects/projects.module';
import { ScoutsModule } from '#libs/scouts/scouts.module';
import { WorkshopsModule } from '#libs/workshops/workshops.module';

/** The one list of what the platform can do; api and worker are made of the same. */
export const features = [
  LanguageModule,
  CalendarModule,
  MoneyModule,
  IdentityModule,
  OrganisationsModule,
  ChannelsModule,
  ProjectsModule,
  GigsModule,
  BlueprintsModule,
  ChallengesModule,
  ScoutsModule,
  WorkshopsModule,
  NotificationsModule,
  AuditModule,
];
