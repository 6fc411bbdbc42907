import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateWorkshops1795890176550 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "registrations" ("id" uuid NOT NULL, "workshop_id" uuid NOT NULL, "person_id" uuid NOT NULL, "state" text NOT NULL, "arrival" integer NOT NULL, "language" text, "code" text NOT NULL, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "checked_in_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_registrations_check_in" CHECK (("state" = 'checked_in') = ("checked_in_at" is not null)), CONSTRAINT "ck_registrations_state" CHECK ("state" in ('confirmed', 'waitlisted', 'checked_in', 'no_show', 'cancelled')), CONSTRAINT "pk_registrations" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_registrations_person" ON "registrations"  ("person_id") `);
    await runner.query(
      `CREATE INDEX "ix_registrations_queue" ON "registrations"  ("workshop_id", "state", "arrival") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_registrations_code" ON "registrations"  ("workshop_id", "code") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_registrations_arrival" ON "registrations"  ("workshop_id", "arrival") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_registrations_person" ON "registrations"  ("workshop_id", "person_id") WHERE "state" <> 'cancelled'`,
    );
    await runner.query(
      `CREATE TABLE "workshop_hosts" ("workshop_id" uuid NOT NULL, "person_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_workshop_hosts" PRIMARY KEY ("workshop_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "ix_workshop_hosts_person" ON "workshop_hosts"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "workshop_sessions" ("id" uuid NOT NULL, "workshop_id" uuid NOT NULL, "title" jsonb NOT NULL, "speaker" text, "after_minutes" integer NOT NULL, "minutes" integer NOT NULL, CONSTRAINT "ck_workshop_sessions_time" CHECK ("after_minutes" >= 0 and "minutes" > 0), CONSTRAINT "pk_workshop_sessions" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_workshop_sessions_order" ON "workshop_sessions"  ("workshop_id", "after_minutes", "id") `,
    );
    await runner.query(
      `CREATE TABLE "workshops" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "uid" text NOT NULL, "sequence" integer NOT NULL DEFAULT '0', "title" jsonb NOT NULL, "summary" jsonb, "kind" text NOT NULL, "state" text NOT NULL, "visibility" text NOT NULL, "project_id" uuid, "start_local" text NOT NULL, "time_zone" text NOT NULL, "second_zone" text NOT NULL, "starts_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "capacity" integer NOT NULL, "taken" integer NOT NULL DEFAULT '0', "arrivals" integer NOT NULL DEFAULT '0', "waitlist" boolean NOT NULL, "join_links" jsonb NOT NULL, "languages" jsonb NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE, "cancel_reason" jsonb, CONSTRAINT "ck_workshops_cancel_reason" CHECK (("state" = 'cancelled') = ("cancel_reason" is not null)), CONSTRAINT "ck_workshops_time" CHECK ("ends_at" > "starts_at"), CONSTRAINT "ck_workshops_seats" CHECK ("capacity" > 0 and "taken" >= 0), CONSTRAINT "ck_workshops_visibility" CHECK ("visibility" = 'public' or ("visibility" = 'project' and "project_id" is not null)), CONSTRAINT "ck_workshops_kind" CHECK ("kind" in ('bilateral', 'matchmaking', 'training', 'working_session', 'open_house')), CONSTRAINT "ck_workshops_state" CHECK ("state" in ('draft', 'scheduled', 'registration_open', 'full', 'live', 'done', 'harvested', 'archived', 'cancelled')), CONSTRAINT "pk_workshops" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_workshops_to_end" ON "workshops"  ("ends_at") WHERE "state" = 'live'`,
    );
    await runner.query(
      `CREATE INDEX "ix_workshops_to_start" ON "workshops"  ("starts_at") WHERE "state" in ('registration_open', 'full')`,
    );
    await runner.query(`CREATE INDEX "ix_workshops_project" ON "workshops"  ("project_id") `);
    await runner.query(`CREATE INDEX "ix_workshops_start" ON "workshops"  ("starts_at", "id") `);
    await runner.query(
      `ALTER TABLE "registrations" ADD CONSTRAINT "fk_registrations_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registrations" ADD CONSTRAINT "fk_registrations_workshop" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "workshop_hosts" ADD CONSTRAINT "fk_workshop_hosts_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "workshop_hosts" ADD CONSTRAINT "fk_workshop_hosts_workshop" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "workshop_sessions" ADD CONSTRAINT "fk_workshop_sessions_workshop" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "workshops" ADD CONSTRAINT "fk_workshops_project" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "workshops" DROP CONSTRAINT "fk_workshops_project"`);
    await runner.query(`ALTER TABLE "workshop_sessions" DROP CONSTRAINT "fk_workshop_sessions_workshop"`);
    await runner.query(`ALTER TABLE "workshop_hosts" DROP CONSTRAINT "fk_workshop_hosts_workshop"`);
    await runner.query(`ALTER TABLE "workshop_hosts" DROP CONSTRAINT "fk_workshop_hosts_person"`);
    await runner.query(`ALTER TABLE "registrations" DROP CONSTRAINT "fk_registrations_workshop"`);
    await runner.query(`ALTER TABLE "registrations" DROP CONSTRAINT "fk_registrations_person"`);
    await runner.query(`DROP INDEX "public"."ix_workshops_start"`);
    await runner.query(`DROP INDEX "public"."ix_workshops_project"`);
    await runner.query(`DROP INDEX "public"."ix_workshops_to_start"`);
    await runner.query(`DROP INDEX "public"."ix_workshops_to_end"`);
    await runner.query(`DROP TABLE "workshops"`);
    await runner.query(`DROP INDEX "public"."ix_workshop_sessions_order"`);
    await runner.query(`DROP TABLE "workshop_sessions"`);
    await runner.query(`DROP INDEX "public"."ix_workshop_hosts_person"`);
    await runner.query(`DROP TABLE "workshop_hosts"`);
    await runner.query(`DROP INDEX "public"."uq_registrations_person"`);
    await runner.query(`DROP INDEX "public"."uq_registrations_arrival"`);
    await runner.query(`DROP INDEX "public"."uq_registrations_code"`);
    await runner.query(`DROP INDEX "public"."ix_registrations_queue"`);
    await runner.query(`DROP INDEX "public"."ix_registrations_person"`);
    await runner.query(`DROP TABLE "registrations"`);
  }
}
