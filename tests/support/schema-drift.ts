import type { DataSourceOptions } from 'typeorm';
import { migrationSource } from '#libs/core/database/data-source';

/**
 * The statements that would bring a migrated database to what the entities say: none, while every change has its
 * migration. `entities` stand in for those of the tree.
 */
export async function schemaDrift(url: string, entities?: DataSourceOptions['entities']): Promise<string[]> {
  const source = migrationSource(url);
  if (entities) source.setOptions({ entities });
  await source.initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  return upQueries.map(({ query }) => query);
}
