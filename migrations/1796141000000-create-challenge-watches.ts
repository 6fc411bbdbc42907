import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateChallengeWatches1796141000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "challenge_watches" ("challenge_id" uuid NOT NULL, "person_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_challenge_watches" PRIMARY KEY ("challenge_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "ix_challenge_watches_person" ON "challenge_watches" ("person_id")`);
    await runner.query(
      `ALTER TABLE "challenge_watches" ADD CONSTRAINT "fk_challenge_watches_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_watches" ADD CONSTRAINT "fk_challenge_watches_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "challenge_deadline_warnings" ("challenge_id" uuid NOT NULL, "deadline_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "pk_challenge_deadline_warnings" PRIMARY KEY ("challenge_id"))`,
    );
    await runner.query(
      `ALTER TABLE "challenge_deadline_warnings" ADD CONSTRAINT "fk_challenge_deadline_warnings_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "challenge_deadline_warnings"');
    await runner.query('DROP TABLE "challenge_watches"');
  }
}
