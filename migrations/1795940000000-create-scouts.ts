import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateScouts1795940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "scout_profiles" ("person_id" uuid NOT NULL, "pairs" jsonb NOT NULL, "sectors" text array NOT NULL, "regions" text array NOT NULL, "capacity_minutes_per_week" integer NOT NULL, "available" boolean NOT NULL, "published" boolean NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_scout_profiles_capacity" CHECK ("capacity_minutes_per_week" >= 0), CONSTRAINT "pk_scout_profiles" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_scout_profiles_listed" ON "scout_profiles"  ("available", "person_id") WHERE "published"`,
    );
    await runner.query(
      `CREATE TABLE "project_invitations" ("id" uuid NOT NULL, "project_id" uuid NOT NULL, "person_id" uuid NOT NULL, "invited_by" uuid NOT NULL, "role" text NOT NULL, "side" text NOT NULL, "message" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_project_invitations_state" CHECK ("state" in ('open', 'accepted', 'declined', 'withdrawn', 'expired')), CONSTRAINT "ck_project_invitations_role" CHECK ("role" in ('contributor', 'reviewer', 'guest')), CONSTRAINT "pk_project_invitations" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_project_invitations_inviter" ON "project_invitations"  ("invited_by") `,
    );
    await runner.query(
      `CREATE INDEX "ix_project_invitations_person" ON "project_invitations"  ("person_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_project_invitations_project" ON "project_invitations"  ("project_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_project_invitations_open" ON "project_invitations"  ("project_id", "person_id") WHERE "state" = 'open'`,
    );
    await runner.query(
      `ALTER TABLE "scout_profiles" ADD CONSTRAINT "fk_scout_profiles_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_invitations" ADD CONSTRAINT "fk_project_invitations_inviter" FOREIGN KEY ("invited_by") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_invitations" ADD CONSTRAINT "fk_project_invitations_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_invitations" ADD CONSTRAINT "fk_project_invitations_project" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "project_invitations"');
    await runner.query('DROP TABLE "scout_profiles"');
  }
}
