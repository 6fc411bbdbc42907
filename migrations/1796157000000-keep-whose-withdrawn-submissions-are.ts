import type { MigrationInterface, QueryRunner } from 'typeorm';

const AUTHORS = `SELECT s.id AS submission_id, s.challenge_id, s.author_id AS person_id, 'lead' AS role FROM submissions s`;
const MEMBERS = `SELECT s.id, s.challenge_id, m.person_id, m.role FROM submissions s
  JOIN team_members m ON m.team_id = s.team_id AND m.state = 'active' AND m.person_id <> s.author_id`;
const MERGED = `SELECT s.id, s.challenge_id, p.person_id, 'reader' FROM submissions s
  JOIN team_merge_offers o ON o.from_team_id = s.team_id AND o.state = 'merged'
  JOIN team_merge_consents p ON p.offer_id = o.id AND p.team_id = s.team_id AND p.person_id <> s.author_id`;
/** What was taken back stays with those who were in the team then: not with who came later, and not lost to who left. */
const WITHDRAWN = `SELECT s.id, s.challenge_id, w.person_id, 'reader' FROM submissions s
  JOIN withdrawn_submission_people w ON w.submission_id = s.id AND w.person_id <> s.author_id`;

export class KeepWhoseWithdrawnSubmissionsAre1796157000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "withdrawn_submission_people" ("submission_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "pk_withdrawn_submission_people" PRIMARY KEY ("submission_id", "person_id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_withdrawn_submission_people_person" ON "withdrawn_submission_people" ("person_id")`,
    );
    await runner.query(
      `ALTER TABLE "withdrawn_submission_people" ADD CONSTRAINT "fk_withdrawn_submission_people_submission" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "withdrawn_submission_people" ADD CONSTRAINT "fk_withdrawn_submission_people_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO withdrawn_submission_people SELECT p.submission_id, p.person_id FROM submission_people p
       JOIN submissions s ON s.id = p.submission_id WHERE s.state = 'withdrawn' AND s.team_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE OR REPLACE VIEW "submission_people" AS ${AUTHORS} UNION ALL ${MEMBERS} AND s.state <> 'withdrawn' UNION ALL ${WITHDRAWN}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE OR REPLACE VIEW "submission_people" AS ${AUTHORS} UNION ALL ${MEMBERS} UNION ALL ${MERGED}`,
    );
    await runner.query('DROP TABLE "withdrawn_submission_people"');
  }
}
