import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { connectionOptions } from './connection-options.js';

const here = (pattern: string): string => fileURLToPath(new URL(`../../../${pattern}`, import.meta.url));

/** For migrating, generating and checking drift: every migration and every entity of this tree, outside Nest. */
export const migrationSource = (url: string): DataSource =>
  new DataSource({
    ...connectionOptions(url, 4),
    migrations: [here('migrations/*.{js,ts}')],
    entities: [here('libs/**/*.entity.{js,ts}')],
    migrationsTransactionMode: 'each',
    extra: { application_name: 'qiao migrate', statement_timeout: 0 },
  });
