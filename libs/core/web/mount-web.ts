import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import compress from '@fastify/compress';
import serveStatic from '@fastify/static';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { PageRenderer } from './page-renderer.js';
import { PageTemplate } from './page-template.js';
import { asksForPage } from './page-request.js';
import { precompress } from './precompress.js';

const COMPRESSED = /^(application\/(problem\+)?json|image\/svg\+xml|text\/(html|css|javascript))\b/;
const FOR_EVER = 'public, max-age=31536000, immutable';
const logger = new Logger('web');

/**
 * Serves the built web app from the origin of the API: its files, and its page for every other address that asks for
 * one. Also compresses what is worth it, the API's answers included. To be awaited before the application is initialised.
 */
export async function mountWeb(
  fastify: FastifyInstance,
  app: INestApplicationContext,
  root = resolve('dist/web'),
): Promise<void> {
  await fastify.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1_024,
    customTypes: COMPRESSED,
    // Nobody sends us compressed bodies, and unpacking them would lift the limit on their size.
    globalDecompression: false,
  });
  if (!existsSync(join(root, 'index.html'))) {
    logger.warn('The web app is not built: only the API is served.');
    return;
  }
  precompress(root).catch((error: Error) => logger.warn(`Serving uncompressed files: ${error.message}`));
  await serveFiles(fastify, root);
  await servePages(fastify, app, root);
}

/** Names of built assets hold a hash of their content; other files may change and are asked for again. */
async function serveFiles(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(serveStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      void reply.header('Cache-Control', path.startsWith(join(root, 'assets')) ? FOR_EVER : 'no-cache');
    },
  });
}

async function servePages(
  fastify: FastifyInstance,
  app: INestApplicationContext,
  root: string,
): Promise<void> {
  const renderer = app.get(PageRenderer);
  renderer.use(new PageTemplate(await readFile(join(root, 'index.html'), 'utf8')));
  fastify.get('/*', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (!asksForPage(path, request.headers.accept)) return reply.callNotFound();
    const { html, status, isPersonal } = await renderer.render(path, request.query, request.headers);
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('Vary', 'Accept-Language, Cookie')
      .header('Cache-Control', isPersonal ? 'private, no-store' : 'no-cache')
      .send(html);
  });
}
