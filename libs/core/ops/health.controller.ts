import { Controller, Get, Res } from '@nestjs/common';
import { AppError } from '../app-error.js';
import { Database, sql } from '../database/database.js';
import type { QiaoReply } from '../http/request.js';
import { Raw } from '../http/route.js';
import { within } from './within.js';
import { readVersion, type VersionView } from './version.js';

const READY_WITHIN_MS = 1_000;

/** What every request needs: the database, and in it the outbox. Redis is not asked: without it work only waits. */
const ready = sql('ops.ready', 'select exists (select 1 from outbox) as waiting');

@Controller()
export class HealthController {
  private readonly version = readVersion();

  constructor(private readonly database: Database) {}

  @Get('/health/live')
  @Raw('asked by supervisors and load balancers')
  live(@Res({ passthrough: true }) reply: QiaoReply): { status: 'live' } {
    void reply.header('Cache-Control', 'no-store');
    return { status: 'live' };
  }

  @Get('/health/ready')
  @Raw('asked by supervisors and load balancers')
  async ready(@Res({ passthrough: true }) reply: QiaoReply): Promise<{ status: 'ready' }> {
    void reply.header('Cache-Control', 'no-store');
    try {
      await within(READY_WITHIN_MS, this.database.row(ready));
    } catch {
      throw new AppError('unavailable', {}, { retryAfterSeconds: 2 });
    }
    return { status: 'ready' };
  }

  @Get('/version')
  @Raw('says what is running')
  async running(): Promise<VersionView> {
    return this.version;
  }
}
