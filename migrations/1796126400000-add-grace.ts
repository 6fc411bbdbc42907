import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddGrace1796126400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "challenges" ADD "grace_minutes" integer NOT NULL DEFAULT '0', ADD CONSTRAINT "ck_challenges_grace" CHECK ("grace_minutes" between 0 and 1440)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "challenges" DROP COLUMN "grace_minutes"');
  }
}
