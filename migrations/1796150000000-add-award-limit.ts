import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddAwardLimit1796150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "organisations" ADD "award_limit" jsonb');
    await runner.query('ALTER TABLE "challenges" ADD "award_proposal" jsonb');
    await runner.query(
      `ALTER TABLE "challenges" ADD CONSTRAINT "ck_challenges_award_proposal" CHECK (("state" = 'award_proposed') = ("award_proposal" is not null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "challenges" DROP CONSTRAINT "ck_challenges_award_proposal"');
    await runner.query('ALTER TABLE "challenges" DROP COLUMN "award_proposal"');
    await runner.query('ALTER TABLE "organisations" DROP COLUMN "award_limit"');
  }
}
