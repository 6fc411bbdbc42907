import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddChallengeIndexes1795485413755 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "ix_challenges_private" ON "challenges"  ("organisation_id") WHERE "published_at" is null or "visibility" <> 'public'`,
    );
    // made by hand: TypeORM knows no GIN index over a tsvector
    await runner.query('CREATE INDEX "ix_challenges_search" ON "challenges" USING gin ("search")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_challenges_search"');
    await runner.query('DROP INDEX "ix_challenges_private"');
  }
}
