import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITS_PEOPLE = `SELECT s.id AS submission_id, s.challenge_id, s.author_id AS person_id, 'lead' AS role FROM submissions s
  UNION ALL
  SELECT s.id, s.challenge_id, m.person_id, m.role FROM submissions s
  JOIN team_members m ON m.team_id = s.team_id AND m.state = 'active' AND m.person_id <> s.author_id`;

export class CreateTeamMergers1796156000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const run = async (...statements: string[]): Promise<void> => {
      for (const statement of statements) await runner.query(statement);
    };
    await run(
      `ALTER TABLE "teams" ADD "merged_into" uuid`,
      `ALTER TABLE "teams" ADD CONSTRAINT "ck_teams_merged" CHECK ("merged_into" is null or "state" = 'disbanded')`,
      `CREATE INDEX "ix_teams_merged_into" ON "teams" ("merged_into") WHERE "merged_into" is not null`,
      `ALTER TABLE "teams" ADD CONSTRAINT "fk_teams_merged_into" FOREIGN KEY ("merged_into") REFERENCES "teams"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `CREATE TABLE "team_merge_offers" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "from_team_id" uuid NOT NULL, "into_team_id" uuid NOT NULL, "offered_by" uuid NOT NULL, "message" jsonb, "state" text NOT NULL DEFAULT 'open', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "ck_team_merge_offers_two" CHECK ("from_team_id" <> "into_team_id"), CONSTRAINT "ck_team_merge_offers_state" CHECK ("state" in ('open', 'merged', 'declined', 'withdrawn', 'lapsed')), CONSTRAINT "pk_team_merge_offers" PRIMARY KEY ("id"))`,
      `CREATE INDEX "ix_team_merge_offers_into" ON "team_merge_offers" ("into_team_id")`,
      `CREATE UNIQUE INDEX "uq_team_merge_offers_merged" ON "team_merge_offers" ("from_team_id") WHERE "state" = 'merged'`,
      `CREATE UNIQUE INDEX "uq_team_merge_offers_open" ON "team_merge_offers" ("from_team_id", "into_team_id") WHERE "state" = 'open'`,
      `ALTER TABLE "team_merge_offers" ADD CONSTRAINT "fk_team_merge_offers_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "team_merge_offers" ADD CONSTRAINT "fk_team_merge_offers_from" FOREIGN KEY ("from_team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "team_merge_offers" ADD CONSTRAINT "fk_team_merge_offers_into" FOREIGN KEY ("into_team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "team_merge_offers" ADD CONSTRAINT "fk_team_merge_offers_person" FOREIGN KEY ("offered_by") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `CREATE TABLE "team_merge_consents" ("offer_id" uuid NOT NULL, "person_id" uuid NOT NULL, "team_id" uuid NOT NULL, "accepted_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "pk_team_merge_consents" PRIMARY KEY ("offer_id", "person_id"))`,
      `CREATE INDEX "ix_team_merge_consents_person" ON "team_merge_consents" ("person_id")`,
      `ALTER TABLE "team_merge_consents" ADD CONSTRAINT "fk_team_merge_consents_offer" FOREIGN KEY ("offer_id") REFERENCES "team_merge_offers"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "team_merge_consents" ADD CONSTRAINT "fk_team_merge_consents_team" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "team_merge_consents" ADD CONSTRAINT "fk_team_merge_consents_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      // what a team wrote before it went into another stays with those who belonged to it then
      `CREATE OR REPLACE VIEW "submission_people" AS ${ITS_PEOPLE}
         UNION ALL
         SELECT s.id, s.challenge_id, p.person_id, 'reader' FROM submissions s
         JOIN team_merge_offers o ON o.from_team_id = s.team_id AND o.state = 'merged'
         JOIN team_merge_consents p ON p.offer_id = o.id AND p.team_id = s.team_id AND p.person_id <> s.author_id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE VIEW "submission_people" AS ${ITS_PEOPLE}`);
    await runner.query('DROP TABLE "team_merge_consents"');
    await runner.query('DROP TABLE "team_merge_offers"');
    await runner.query('ALTER TABLE "teams" DROP COLUMN "merged_into"');
  }
}
