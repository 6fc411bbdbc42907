import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database, sql } from '../database/database.js';
import { Credentials } from './credentials.js';

const tell = sql('actors.tell', `select pg_notify('actor_changed', $1)`);
const RETRY_MS = 1_000;

/** Tells every process at once that a person's rights changed, so that no cache outlives them. */
@Injectable()
export class ActorChanges implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('actors');
  private ear?: PoolClient;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
  ) {}

  onModuleInit(): void {
    void this.listen();
  }

  /** Call inside the transaction that changes the rights; the word goes out when it commits. */
  async announce(personId: string): Promise<void> {
    await this.database.rows(tell, [personId]);
    this.database.afterCommit(() => this.credentials.forget(personId));
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    this.ear?.release(true);
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    try {
      const ear = await this.database.pool.connect();
      ear.on('notification', ({ payload }) => payload && this.credentials.forget(payload));
      ear.on('error', () => this.again(ear));
      await ear.query('listen actor_changed');
      this.ear = ear;
    } catch (error) {
      this.logger.warn(`not listening yet: ${(error as Error).message}`);
      this.again();
    }
  }

  private again(ear?: PoolClient): void {
    if (this.stopped) return;
    this.ear = undefined;
    ear?.release(true);
    setTimeout(() => void this.listen(), RETRY_MS).unref();
  }
}
