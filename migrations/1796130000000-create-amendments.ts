import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE "challenge_amendments" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "number" integer NOT NULL, "started_by" uuid NOT NULL, "started_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "before" jsonb NOT NULL, "after" jsonb, "terms_before" integer NOT NULL, "terms_after" integer NOT NULL, "statement" jsonb, "reaccept_required" boolean NOT NULL DEFAULT false, "published_by" uuid, "published_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "ck_challenge_amendments_published" CHECK (("published_at" is null) = ("published_by" is null) and ("published_at" is null or "after" is not null)), CONSTRAINT "pk_challenge_amendments" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "uq_challenge_amendments_under_way" ON "challenge_amendments" ("challenge_id") WHERE "published_at" is null`,
  `CREATE UNIQUE INDEX "uq_challenge_amendments_number" ON "challenge_amendments" ("challenge_id", "number")`,
  `CREATE TABLE "challenge_appeals" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "author_id" uuid NOT NULL, "text" jsonb NOT NULL, "filed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "answer" jsonb, "answered_by" uuid, "answered_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "ck_challenge_appeals_answer" CHECK (("answer" is null) = ("answered_at" is null) and ("answer" is null) = ("answered_by" is null)), CONSTRAINT "pk_challenge_appeals" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "uq_challenge_appeals_author" ON "challenge_appeals" ("challenge_id", "author_id")`,
];
const FOREIGN_KEYS = [
  ['challenge_amendments', 'challenge', 'challenge_id', 'challenges'],
  ['challenge_amendments', 'starter', 'started_by', 'persons'],
  ['challenge_amendments', 'publisher', 'published_by', 'persons'],
  ['challenge_appeals', 'challenge', 'challenge_id', 'challenges'],
  ['challenge_appeals', 'author', 'author_id', 'persons'],
  ['challenge_appeals', 'answerer', 'answered_by', 'persons'],
];
const COLUMNS = [
  ['cancellation_request', 'jsonb'],
  ['amended_from', 'text'],
  ['decided_at', 'TIMESTAMP(3) WITH TIME ZONE'],
  ['appeal_until', 'TIMESTAMP(3) WITH TIME ZONE'],
  ['outcome', 'jsonb'],
];

export class CreateAmendments1796130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    for (const [table, name, column, target] of FOREIGN_KEYS)
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "fk_${table}_${name}" FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    for (const [column, type] of COLUMNS)
      await runner.query(`ALTER TABLE "challenges" ADD "${column}" ${type}`);
    await runner.query('ALTER TABLE "terms_acceptances" ADD "amendment" integer NOT NULL DEFAULT 0');
    await runner.query('DROP INDEX "uq_terms_acceptances_once"');
    await runner.query(
      'CREATE UNIQUE INDEX "uq_terms_acceptances_once" ON "terms_acceptances" ("challenge_id", "person_id", "version", "amendment")',
    );
    await runner.query('DROP INDEX "ix_challenges_due"');
    await runner.query(
      `CREATE INDEX "ix_challenges_due" ON "challenges" ("deadline_at") WHERE "state" in ('open', 'amended')`,
    );
    // nobody could amend before, so whatever stands as amended was put there by hand from an open one
    await runner.query(`UPDATE "challenges" SET "amended_from" = 'open' WHERE "state" = 'amended'`);
    await runner.query(
      `ALTER TABLE "challenges" ADD CONSTRAINT "ck_challenges_amended_from" CHECK (("state" = 'amended') = ("amended_from" is not null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DELETE FROM "terms_acceptances" later USING "terms_acceptances" first WHERE first."challenge_id" = later."challenge_id" AND first."person_id" = later."person_id" AND first."version" = later."version" AND first."amendment" < later."amendment"',
    );
    await runner.query('DROP INDEX "uq_terms_acceptances_once"');
    await runner.query(
      'CREATE UNIQUE INDEX "uq_terms_acceptances_once" ON "terms_acceptances" ("challenge_id", "person_id", "version")',
    );
    await runner.query('ALTER TABLE "terms_acceptances" DROP COLUMN "amendment"');
    await runner.query('ALTER TABLE "challenges" DROP CONSTRAINT "ck_challenges_amended_from"');
    for (const [column] of COLUMNS.toReversed())
      await runner.query(`ALTER TABLE "challenges" DROP COLUMN "${column}"`);
    await runner.query('DROP INDEX "ix_challenges_due"');
    await runner.query(
      `CREATE INDEX "ix_challenges_due" ON "challenges" ("deadline_at") WHERE "state" = 'open'`,
    );
    await runner.query('DROP TABLE "challenge_appeals"');
    await runner.query('DROP TABLE "challenge_amendments"');
  }
}
