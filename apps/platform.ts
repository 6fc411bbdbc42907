import { AuthModule } from '#libs/core/auth/auth.module';
import { ConfigModule } from '#libs/core/config/config.module';
import { DatabaseModule } from '#libs/core/database/database.module';
import { HttpModule } from '#libs/core/http/http.module';
import { JobsModule } from '#libs/core/jobs/jobs.module';
import { MailModule } from '#libs/core/mail/mail.module';
import { NeedsModule } from '#libs/core/needs/needs.module';
import { NoticesModule } from '#libs/core/notices/notices.module';
import { OpenApiModule } from '#libs/core/openapi/openapi.module';
import { OpsModule } from '#libs/core/ops/ops.module';
import { OutboxModule } from '#libs/core/outbox/outbox.module';
import { PlatformModule } from '#libs/core/platform/platform.module';
import { RealtimeModule } from '#libs/core/realtime/realtime.module';
import { StorageModule } from '#libs/core/storage/storage.module';
import { WebModule } from '#libs/core/web/web.module';

/** What carries the features, in both processes. */
export const platform = [
  ConfigModule,
  DatabaseModule,
  OutboxModule,
  JobsModule,
  RealtimeModule,
  AuthModule,
  HttpModule,
  StorageModule,
  MailModule,
  NeedsModule,
  NoticesModule,
  OpenApiModule,
  OpsModule,
  WebModule,
  PlatformModule,
];
