import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateChallengeCommons1796165000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "challenge_commons" ("challenge_id" uuid NOT NULL, "open" boolean NOT NULL DEFAULT false, "rivals_see" text NOT NULL DEFAULT 'nothing', "opened_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_challenge_commons_rivals_see" CHECK ("rivals_see" in ('nothing', 'sides', 'names')), CONSTRAINT "pk_challenge_commons" PRIMARY KEY ("challenge_id"))`,
    );
    await runner.query(
      `ALTER TABLE "challenge_commons" ADD CONSTRAINT "fk_challenge_commons_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "challenge_commons_members" ("challenge_id" uuid NOT NULL, "person_id" uuid NOT NULL, "alias_id" uuid NOT NULL, "number" integer, "shows" text NOT NULL, "asked" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_challenge_commons_members_shows" CHECK ("shows" in ('nothing', 'sides', 'names')), CONSTRAINT "ck_challenge_commons_members_asked" CHECK ("asked" in ('nothing', 'sides', 'names')), CONSTRAINT "ck_challenge_commons_members_number" CHECK ("number" is not null or "shows" = 'names'), CONSTRAINT "pk_challenge_commons_members" PRIMARY KEY ("challenge_id", "person_id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_challenge_commons_members_alias" ON "challenge_commons_members" ("alias_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_challenge_commons_members_number" ON "challenge_commons_members" ("challenge_id", "number")`,
    );
    await runner.query(
      `ALTER TABLE "challenge_commons_members" ADD CONSTRAINT "fk_challenge_commons_members_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_commons_members" ADD CONSTRAINT "fk_challenge_commons_members_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query('ALTER TABLE "channels" DROP CONSTRAINT "ck_channels_kind"');
    await runner.query(
      `ALTER TABLE "channels" ADD CONSTRAINT "ck_channels_kind" CHECK ("kind" in ('project', 'commons'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "channels" WHERE "kind" = 'commons'`);
    await runner.query('ALTER TABLE "channels" DROP CONSTRAINT "ck_channels_kind"');
    await runner.query(
      `ALTER TABLE "channels" ADD CONSTRAINT "ck_channels_kind" CHECK ("kind" in ('project'))`,
    );
    await runner.query('DROP TABLE "challenge_commons_members"');
    await runner.query('DROP TABLE "challenge_commons"');
  }
}
