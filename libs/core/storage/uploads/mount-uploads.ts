import type { IncomingMessage, ServerResponse } from 'node:http';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { upload } from '#libs/contracts/files';
import { Credentials } from '../../auth/credentials.js';
import { assertSameSite } from '../../auth/same-site.js';
import { Config } from '../../config/config.js';
import { problemOf } from '../../http/problem.js';
import { newSecretId } from '../../id.js';
import { assertUploader } from './assert-uploader.js';
import { passBodiesRaw } from './raw-body.js';
import { tusRefusal } from './tus-refusal.js';
import { TusStore } from './tus-store.js';
import { Uploads } from './uploads.service.js';

const logger = new Logger('Uploads');
const URL = `/api/v1${upload.path}`;

/**
 * Puts uploads on the server: plain bodies reach the controller unread; requests with `Tus-Resumable` go to the tus
 * server at the same place. To be called before the server listens.
 */
export function mountUploads(fastify: FastifyInstance, app: INestApplicationContext): void {
  const uploads = app.get(Uploads);
  passBodiesRaw(fastify, URL);
  const serve = tusHandler(app);
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== URL) return;
    if (request.headers['tus-resumable'] !== undefined && request.method === 'POST')
      return serve(request, reply);
    if (Number(request.headers['content-length'] ?? 0) > uploads.maxBytes) throw uploads.tooLarge();
  });
  void fastify.register((scope, _options, done) => {
    scope.addContentTypeParser('application/offset+octet-stream', (_request, _payload, parsed) =>
      parsed(null),
    );
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${URL}/:id`, handler: serve });
    scope.route({ method: 'OPTIONS', url: URL, handler: serve });
    done();
  });
}

function tusHandler(
  app: INestApplicationContext,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const credentials = app.get(Credentials);
  const { publicUrl } = app.get(Config);
  const store = app.get(TusStore);
  const tus = tusServer(store, app.get(Uploads));
  return async (request, reply) => {
    const handle = (): Promise<void> => tus.handle(takeOver(request, reply), reply.raw);
    if (request.method === 'OPTIONS') return handle();
    const actor = await credentials.actorFor(request.headers);
    assertUploader(actor);
    assertSameSite(request.headers, publicUrl);
    return store.asActor(actor, handle);
  };
}

/** Fastify lets go of the exchange; headers set by its hooks stay. */
function takeOver(request: FastifyRequest, reply: FastifyReply): IncomingMessage {
  const raw: ServerResponse = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  reply.hijack();
  return request.raw;
}

const tusServer = (store: TusStore, uploads: Uploads): Server =>
  new Server({
    path: URL,
    datastore: store,
    maxSize: uploads.maxBytes,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: newSecretId,
    onUploadFinish: async (_request, { id }) => {
      const { uploadId, sha256 } = await store.finish(id);
      return {
        headers: {
          'Upload-Id': uploadId,
          'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
        },
      };
    },
    onResponseError: (_request, error) => {
      const refusal = tusRefusal(
        error,
        () => uploads.tooLarge(),
        (errorId, fault) =>
          logger.error(`${errorId} ${String(fault instanceof Error ? fault.stack : fault)}`),
      );
      return { status_code: refusal.status, body: JSON.stringify(problemOf(refusal, store.uiLocale())) };
    },
  });
