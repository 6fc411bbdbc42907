import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountMailWorker } from './account-mail.worker.js';
import { AccountNeeds } from './account-needs.js';
import { AccountsService } from './accounts.service.js';
import { AuthController } from './auth.controller.js';
import { BorderBases } from './border-bases.js';
import { MailLink } from './mail-link.entity.js';
import { MailLinksRepository } from './mail-links.repository.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { IdentityReaders } from './notice-readers.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleDirectory } from './people.service.js';
import { PersonNameKey } from './person-name-key.entity.js';
import { PersonParts } from './person-parts.js';
import { Person } from './person.entity.js';
import { PersonalToken } from './personal-token.entity.js';
import { PersonsRepository } from './persons.repository.js';
import { RateLimit } from './rate-limit.entity.js';
import { SessionCookies } from './session-cookies.js';
import { Session } from './session.entity.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SetupParts } from './setup-parts.js';
import { SetupService } from './setup.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { Strategies } from './strategies.js';

/** Global, because every feature shows people and speaks for a person. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person, PersonNameKey, Session, PersonalToken, MailLink, RateLimit])],
  controllers: [AuthController, MeController],
  providers: [
    AccountMailWorker,
    AccountNeeds,
    AccountsService,
    BorderBases,
    IdentityReaders,
    MailLinksRepository,
    MeService,
    PeopleDirectory,
    PeopleRepository,
    PersonParts,
    PersonsRepository,
    SessionCookies,
    SessionsRepository,
    SessionsService,
    SetupParts,
    SetupService,
    SignInLimits,
    Strategies,
  ],
  exports: [
    AccountsService,
    BorderBases,
    PeopleDirectory,
    PersonParts,
    PersonsRepository,
    SetupParts,
    SetupService,
  ],
})
export class IdentityModule {}
