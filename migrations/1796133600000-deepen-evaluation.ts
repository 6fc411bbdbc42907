import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeepenEvaluation1796133600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "challenges" ADD "blind" boolean NOT NULL DEFAULT false');
    await runner.query(
      `ALTER TABLE "submissions" ADD "ruled_out_reason" text, ADD CONSTRAINT "ck_submissions_ruled_out" CHECK (("state" = 'ineligible') = ("ruled_out_reason" is not null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "submissions" DROP COLUMN "ruled_out_reason"');
    await runner.query('ALTER TABLE "challenges" DROP COLUMN "blind"');
  }
}
