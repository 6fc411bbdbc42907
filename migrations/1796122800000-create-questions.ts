import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuestions1796122800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "challenge_questions" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "author_id" uuid NOT NULL, "text" jsonb NOT NULL, "answer" jsonb, "state" text NOT NULL DEFAULT 'asked', "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, "answered_by" uuid, CONSTRAINT "ck_challenge_questions_answer" CHECK (("state" = 'answered') = ("answer" is not null and "answered_at" is not null and "answered_by" is not null)), CONSTRAINT "ck_challenge_questions_state" CHECK ("state" in ('asked', 'opened', 'answered', 'withdrawn')), CONSTRAINT "pk_challenge_questions" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_challenge_questions_author" ON "challenge_questions"  ("author_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_challenge_questions_challenge" ON "challenge_questions"  ("challenge_id", "asked_at", "id") `,
    );
    for (const [name, column, table] of [
      ['challenge', 'challenge_id', 'challenges'],
      ['author', 'author_id', 'persons'],
      ['answerer', 'answered_by', 'persons'],
    ])
      await runner.query(
        `ALTER TABLE "challenge_questions" ADD CONSTRAINT "fk_challenge_questions_${name}" FOREIGN KEY ("${column}") REFERENCES "${table}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "challenge_questions"');
  }
}
