import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { QiaoRequest } from '../../http/request.js';

/** A request whose body is left alone, to be streamed from `raw`. */
export type UploadRequest = QiaoRequest & {
  /** Its `Idempotency-Key`, settled with the stored bytes and not with a transaction held open while they come. */
  uploadKey?: string;
};

const RAW_TYPE = 'application/vnd.qiao.upload';

/**
 * Lets bodies of any content type through unread on one route. Fastify chooses its parser by content type only, so the
 * requests of this route get a type of their own; on every other route that type is refused like any unknown one.
 */
export function passBodiesRaw(fastify: FastifyInstance, url: string): void {
  fastify.addContentTypeParser(RAW_TYPE, (request, _payload, done) => {
    if (request.routeOptions.url === url) done(null, undefined);
    else done(Object.assign(new Error('unsupported'), { statusCode: 415 }));
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.routeOptions.url === url && request.method === 'POST')
      setAside(request.headers, request as UploadRequest);
    done();
  });
}

function setAside(headers: IncomingHttpHeaders, request: UploadRequest): void {
  const key = headers['idempotency-key'];
  if (typeof key === 'string') request.uploadKey = key;
  delete headers['idempotency-key'];
  headers['content-type'] = RAW_TYPE;
}
