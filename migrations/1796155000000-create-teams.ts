import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTeams1796155000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const run = async (...statements: string[]): Promise<void> => {
      for (const statement of statements) await runner.query(statement);
    };
    await run(
      `CREATE TABLE "teams" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "challenge_id" uuid NOT NULL, "name" jsonb NOT NULL, "pitch" jsonb, "seeking" jsonb NOT NULL DEFAULT '[]', "state" text NOT NULL DEFAULT 'forming', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "ck_teams_state" CHECK ("state" in ('forming', 'complete', 'locked', 'disbanded')), CONSTRAINT "pk_teams" PRIMARY KEY ("id"))`,
      `CREATE INDEX "ix_teams_board" ON "teams" ("challenge_id", "created_at", "id") WHERE "state" = 'forming'`,
      `ALTER TABLE "teams" ADD CONSTRAINT "fk_teams_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `CREATE TABLE "team_members" ("team_id" uuid NOT NULL, "person_id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "role" text NOT NULL, "state" text NOT NULL, "skills" jsonb NOT NULL DEFAULT '[]', "message" jsonb, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "ck_team_members_state" CHECK ("state" in ('invited', 'asked', 'active')), CONSTRAINT "ck_team_members_role" CHECK ("role" in ('lead', 'editor', 'reader')), CONSTRAINT "pk_team_members" PRIMARY KEY ("team_id", "person_id"))`,
      `CREATE INDEX "ix_team_members_person" ON "team_members" ("person_id")`,
      `CREATE UNIQUE INDEX "uq_team_members_lead" ON "team_members" ("team_id") WHERE "role" = 'lead'`,
      `CREATE UNIQUE INDEX "uq_team_members_person" ON "team_members" ("challenge_id", "person_id") WHERE "state" = 'active'`,
      `ALTER TABLE "team_members" ADD CONSTRAINT "fk_team_members_team" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "team_members" ADD CONSTRAINT "fk_team_members_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "team_members" ADD CONSTRAINT "fk_team_members_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `CREATE TABLE "team_seekers" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "person_id" uuid NOT NULL, "skills" jsonb NOT NULL DEFAULT '[]', "note" jsonb, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "pk_team_seekers" PRIMARY KEY ("id"))`,
      `CREATE INDEX "ix_team_seekers_person" ON "team_seekers" ("person_id")`,
      `CREATE UNIQUE INDEX "uq_team_seekers_person" ON "team_seekers" ("challenge_id", "person_id")`,
      `ALTER TABLE "team_seekers" ADD CONSTRAINT "fk_team_seekers_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "team_seekers" ADD CONSTRAINT "fk_team_seekers_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "submissions" ADD "team_id" uuid`,
      `CREATE UNIQUE INDEX "uq_submissions_team" ON "submissions" ("team_id") WHERE "state" <> 'withdrawn'`,
      `CREATE INDEX "ix_submissions_team" ON "submissions" ("team_id")`,
      `ALTER TABLE "submissions" ADD CONSTRAINT "fk_submissions_team" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      // all whose a submission is: its author, and who is in the team that wrote it
      `CREATE VIEW "submission_people" AS
         SELECT s.id AS submission_id, s.challenge_id, s.author_id AS person_id, 'lead' AS role FROM submissions s
         UNION ALL
         SELECT s.id, s.challenge_id, m.person_id, m.role FROM submissions s
         JOIN team_members m ON m.team_id = s.team_id AND m.state = 'active' AND m.person_id <> s.author_id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW "submission_people"');
    await runner.query('ALTER TABLE "submissions" DROP COLUMN "team_id"');
    await runner.query('DROP TABLE "team_seekers"');
    await runner.query('DROP TABLE "team_members"');
    await runner.query('DROP TABLE "teams"');
  }
}
