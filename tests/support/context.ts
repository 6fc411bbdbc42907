import 'reflect-metadata';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthModule } from '#libs/core/auth/auth.module';
import { ConfigModule } from '#libs/core/config/config.module';
import { DatabaseModule } from '#libs/core/database/database.module';
import { JobsModule } from '#libs/core/jobs/jobs.module';
import { OutboxModule } from '#libs/core/outbox/outbox.module';
import { RealtimeModule } from '#libs/core/realtime/realtime.module';

/** The parts of the platform a medium test needs, over a real database, with whatever it adds. Nothing is mocked. */
export async function startContext(
  databaseUrl: string,
  providers: Type[],
  env: Record<string, string> = {},
): Promise<INestApplicationContext> {
  process.env.DATABASE_URL = databaseUrl;
  Object.assign(process.env, env);
  @Module({
    imports: [ConfigModule, DatabaseModule, OutboxModule, JobsModule, RealtimeModule, AuthModule],
    providers,
  })
  class TestModule {}
  return NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
}
