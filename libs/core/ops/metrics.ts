import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database, sql } from '../database/database.js';

/** Counting stops here: beyond it, "very many" is all that anybody needs to know. */
const COUNTED = 10_000;
const depth = sql(
  'ops.outboxDepth',
  `select kind, count(*)::int as waiting from (select kind from outbox where run_at <= now() limit ${COUNTED}) as due group by kind`,
);

/** The figures of this process for Prometheus: process and event loop, answers by route, and what waits in the outbox. */
@Injectable()
export class Metrics implements OnModuleInit {
  readonly registry = new Registry();
  private readonly answers = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: Database,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.gaugeOutbox();
  }

  onModuleInit(): void {
    // The worker has no server.
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.addHook('onResponse', (request, reply, done) => {
      const { method, routeOptions } = request;
      this.answers.observe(
        { method, route: routeOptions.url ?? 'none', status: reply.statusCode },
        reply.elapsedTime / 1_000,
      );
      done();
    });
  }

  private gaugeOutbox(): void {
    const { database } = this;
    new Gauge({
      name: 'outbox_waiting',
      help: `Rows of the outbox that are due, counted up to ${COUNTED}.`,
      labelNames: ['kind'],
      registers: [this.registry],
      async collect() {
        // Absent rather than wrong while the database is away.
        this.reset();
        const rows = await database.rows<{ kind: string; waiting: number }>(depth).catch(() => undefined);
        if (!rows) return;
        for (const kind of ['event', 'job']) {
          this.set({ kind }, rows.find((row) => row.kind === kind)?.waiting ?? 0);
        }
      },
    });
  }
}
