import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSavedChallengeFilters1796142000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "saved_challenge_filters" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "name" text NOT NULL, "search" jsonb NOT NULL, CONSTRAINT "uq_saved_challenge_filters_name" UNIQUE ("person_id", "name"), CONSTRAINT "pk_saved_challenge_filters" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "saved_challenge_filters" ADD CONSTRAINT "fk_saved_challenge_filters_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "saved_challenge_filters"');
  }
}
