import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { asAppError } from './constraint-errors.js';

interface Running {
  runner: QueryRunner;
  ended: boolean;
  afterCommit: (() => void)[];
}

/** `'draft', 'open'`: constants of the code as a list within a statement; what people send is a parameter instead. */
export const constants = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(', ');

/** A prepared statement: its name is its identity on every connection; '' where it is not kept. */
export interface Statement {
  name: string;
  text: string;
}

/** The server tells no two statements apart by more letters than these. */
const LONGEST_NAME = 63;

/** `sql('people.byId', 'select …')`: a statement the server parses once per connection. */
export function sql(name: string, text: string): Statement {
  if (name.length > LONGEST_NAME) throw new Error(`A statement cannot be called ${name}: it is too long.`);
  return { name, text };
}

/** A statement the server plans anew for the values of each call: for those that no one plan serves alike. */
export const plannedEachTime = (text: string): Statement => ({ name: '', text });

const doNotWait = sql('database.doNotWait', `select set_config('synchronous_commit', 'off', true)`);

/**
 * The way to the database. A transaction is a block: inner blocks join it, everything inside asks the same connection,
 * and a query issued after its end throws instead of slipping out of it.
 */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<Running>();

  constructor(readonly source: DataSource) {}

  /** Runs `work` in one transaction, or in the one already running. Commits when it resolves. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.running.getStore()) return work();
    const runner = this.source.createQueryRunner();
    const running: Running = { runner, ended: false, afterCommit: [] };
    try {
      await runner.startTransaction();
      const result = await this.running.run(running, work);
      running.ended = true;
      await runner.commitTransaction();
      for (const then of running.afterCommit) then();
      return result;
    } catch (error) {
      running.ended = true;
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw asAppError(error);
    } finally {
      await runner.release();
    }
  }

  /**
   * A transaction that something recorded before will ask for again should a crash undo it: its commit does not wait for
   * the disk, so what it locks is free sooner. Whatever commits after it is undone with it or not at all.
   */
  repeatable<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction(async () => {
      await this.rows(doNotWait);
      return work();
    });
  }

  /** A hint to give once the facts are durable (a push, a wake-up). Runs at once outside a transaction. */
  afterCommit(hint: () => void): void {
    const running = this.running.getStore();
    if (running && !running.ended) running.afterCommit.push(hint);
    else hint();
  }

  get inTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  /** The entity manager of the running transaction, or of the pool. */
  get manager(): EntityManager {
    return this.current()?.runner.manager ?? this.source.manager;
  }

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a prepared statement, in the running transaction where there is one. */
  async rows<T>(statement: Statement, values: unknown[] = []): Promise<T[]> {
    const running = this.current();
    const client = running ? ((await running.runner.connect()) as PoolClient) : this.pool;
    try {
      const result = await client.query({ name: statement.name, text: statement.text, values });
      return result.rows as T[];
    } catch (error) {
      throw asAppError(error);
    }
  }

  async row<T>(statement: Statement, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(statement, values))[0];
  }

  /** TypeORM's own pool, for LISTEN connections and statements outside any transaction. */
  get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  private current(): Running | undefined {
    const running = this.running.getStore();
    if (running?.ended) throw new Error('A query was issued after its transaction had ended.');
    return running;
  }
}
