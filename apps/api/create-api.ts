import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '#libs/core/config/config';
import { mountUnreadBodies } from '#libs/core/http/unread-body';
import { createLogger } from '#libs/core/logging/logger';
import { mountRequestLog } from '#libs/core/logging/request-log';
import { mountShedding } from '#libs/core/ops/shedding';
import { mountRealtime } from '#libs/core/realtime/mount-realtime';
import { mountUploads } from '#libs/core/storage/uploads/mount-uploads';
import { mountSecurityHeaders } from '#libs/core/web/security-headers';
import { mountWeb } from '#libs/core/web/mount-web';
import { ApiModule } from './api.module.js';

const MAX_BODY_BYTES = 1024 ** 2;

/** The api, ready to listen: the contract under /api, sockets, and the web app from the same origin. */
export async function createApi(): Promise<NestFastifyApplication> {
  const config = Config.fromEnvironment();
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: config.env.TRUST_PROXY,
    requestTimeout: 0,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapter, {
    logger: createLogger(config),
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  mountRequestLog(fastify);
  mountUnreadBodies(fastify);
  mountShedding(fastify);
  mountSecurityHeaders(fastify, config);
  mountUploads(fastify, app);
  await mountWeb(fastify, app);
  await app.init();
  await mountRealtime(app);
  return app;
}
