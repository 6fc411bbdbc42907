import type { Server as HttpServer } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { SocketServer } from './socket-server.js';

/** Called by the api's main after `app.init()` and before it listens. */
export const mountRealtime = (app: INestApplication): Promise<void> =>
  app.get(SocketServer).mount(app.getHttpServer() as HttpServer);
