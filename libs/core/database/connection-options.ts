import type { DataSourceOptions } from 'typeorm';
import { SnakeNames } from './snake-names.js';

/** How every process connects: bounded in time, durable on commit, names of our own. */
export const connectionOptions = (url: string, poolSize: number) =>
  ({
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    namingStrategy: new SnakeNames(),
    migrationsTableName: 'migrations',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: {
      application_name: 'qiao',
      connectionTimeoutMillis: 8_000,
      statement_timeout: 15_000,
      lock_timeout: 8_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  }) satisfies DataSourceOptions;
