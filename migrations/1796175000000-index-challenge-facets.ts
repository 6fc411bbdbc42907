import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexChallengeFacets1796175000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const facet of ['state', 'sector'])
      await runner.query(
        `CREATE INDEX "ix_challenges_${facet}" ON "challenges" ("${facet}", "listed_at", "id") WHERE "published_at" is not null and "visibility" = 'public'`,
      );
    // or the planner takes rare words for common ones and looks at everything instead of asking the index of words
    await runner.query('ALTER TABLE "challenges" ALTER COLUMN "search" SET STATISTICS 5000');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "challenges" ALTER COLUMN "search" SET STATISTICS -1');
    for (const facet of ['sector', 'state']) await runner.query(`DROP INDEX "ix_challenges_${facet}"`);
  }
}
