import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BlueprintsModule } from '#libs/blueprints/blueprints.module';
import { ChannelsModule } from '#libs/channels/channels.module';
import type { PersonName } from '#libs/contracts/person-name';
import type { Side } from '#libs/contracts/primitives';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { ActorEnrichers } from '#libs/core/auth/actor-enrichers';
import { AuthModule } from '#libs/core/auth/auth.module';
import { ConfigModule } from '#libs/core/config/config.module';
import { DatabaseModule } from '#libs/core/database/database.module';
import { JobsModule } from '#libs/core/jobs/jobs.module';
import { MailModule } from '#libs/core/mail/mail.module';
import { NeedsModule } from '#libs/core/needs/needs.module';
import { NoticesModule } from '#libs/core/notices/notices.module';
import { OutboxModule } from '#libs/core/outbox/outbox.module';
import { RealtimeModule } from '#libs/core/realtime/realtime.module';
import { StorageModule } from '#libs/core/storage/storage.module';
import { WebModule } from '#libs/core/web/web.module';
import { IdentityModule } from '#libs/identity/identity.module';
import type { Person } from '#libs/identity/person.entity';
import { PersonsRepository } from '#libs/identity/persons.repository';
import { LanguageModule } from '#libs/language/language.module';
import { OrganisationsModule } from '#libs/organisations/organisations.module';
import { ProjectsModule } from '#libs/projects/projects.module';
import { createTestDatabase } from './database.js';

@Module({
  imports: [
    ...[ConfigModule, DatabaseModule, OutboxModule, JobsModule, RealtimeModule, AuthModule, StorageModule],
    ...[MailModule, NeedsModule, NoticesModule, WebModule],
    ...[
      LanguageModule,
      IdentityModule,
      OrganisationsModule,
      ChannelsModule,
      ProjectsModule,
      BlueprintsModule,
    ],
  ],
})
class FeaturesModule {}

export interface Features {
  app: INestApplicationContext;
  /** Where mail is left as files. */
  outboxDir: string;
  stop(): Promise<void>;
}

/** The features that challenges stand on, and more of them, over a database and a data folder of their own. Nothing is mocked. */
export async function startFeatures(more: Type[] = []): Promise<Features> {
  @Module({ imports: [FeaturesModule, ...more] })
  class RootModule {}
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'qiao-test-data-'));
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir, REDIS_URL: '' });
  const app = await NestFactory.createApplicationContext(RootModule, {
    logger: false,
    abortOnError: false,
  });
  return {
    app,
    outboxDir: join(dataDir, 'outbox'),
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const NAMES: Record<Side, PersonName> = {
  EU: {
    forms: [{ script: 'Latn', family: 'Weber', given: 'Anna' }],
    preferredScript: 'Latn',
    latinOrder: 'given_first',
  },
  CN: {
    forms: [{ script: 'Hani', family: '陈', given: '伟' }],
    preferredScript: 'Hani',
    latinOrder: 'family_first',
  },
  OTHER: {
    forms: [{ script: 'Latn', family: 'Okafor', given: 'Ada' }],
    preferredScript: 'Latn',
    latinOrder: 'given_first',
  },
};

let count = 0;

/** A person with a confirmed address. */
export async function addPerson({ app }: Features, side: Side, more: Partial<Person> = {}): Promise<string> {
  count += 1;
  const person = await app.get(PersonsRepository).insert({
    email: `person-${count}@example.org`,
    passwordHash: 'nobody signs in here',
    name: NAMES[side],
    homeRegion: side,
    timeZone: side === 'CN' ? 'Asia/Shanghai' : 'Europe/Berlin',
    uiLocale: side === 'CN' ? 'zh-Hans' : 'en',
    readLocales: side === 'CN' ? ['zh-Hans'] : ['en'],
    state: 'active',
    emailVerifiedAt: new Date(),
    ...more,
  });
  if (!person) throw new Error('The address is taken.');
  return person.id;
}

/** Who a person is at this moment, as the next request would find it. */
export async function actorOf({ app }: Features, personId: string): Promise<SignedInActor> {
  const person = await app.get(PersonsRepository).findById(personId);
  if (!person) throw new Error(`Nobody is ${personId}.`);
  const { readLocales, uiLocale, timeZone, homeRegion: side } = person;
  const actor = { ...visitor(readLocales, uiLocale), personId, verified: true, side, timeZone };
  return { ...(await app.get(ActorEnrichers).enrich(actor)), personId };
}
