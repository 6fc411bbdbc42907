import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1795936583217 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" ADD "actor_id" uuid`);
    await runner.query(
      `CREATE TABLE "deliveries" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "notice_id" uuid NOT NULL, "channel" text NOT NULL, "state" text NOT NULL DEFAULT 'queued', "attempts" integer NOT NULL DEFAULT '0', "not_before" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "note" text, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_deliveries_state" CHECK ("state" in ('queued', 'sent', 'suppressed', 'dead')), CONSTRAINT "pk_deliveries" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_deliveries_state" ON "deliveries"  ("state", "notice_id", "person_id", "channel") `,
    );
    await runner.query(
      `CREATE INDEX "ix_deliveries_due" ON "deliveries"  ("not_before") WHERE "state" = 'queued'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_deliveries_key" ON "deliveries"  ("notice_id", "person_id", "channel") `,
    );
    await runner.query(
      `CREATE TABLE "notification_mutes" ("person_id" uuid NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_notification_mutes" PRIMARY KEY ("person_id", "subject_type", "subject_id"))`,
    );
    await runner.query(
      `CREATE TABLE "signing_keys" ("purpose" text NOT NULL, "secret" text NOT NULL, CONSTRAINT "pk_signing_keys" PRIMARY KEY ("purpose"))`,
    );
    await runner.query(
      `CREATE TABLE "notifications" ("person_id" uuid NOT NULL, "notice_id" uuid NOT NULL, "reason" text NOT NULL, "in_app" boolean NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "pk_notifications" PRIMARY KEY ("person_id", "notice_id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_notifications_unread" ON "notifications"  ("person_id") WHERE "in_app" and "read_at" is null`,
    );
    await runner.query(
      `CREATE TABLE "notices" ("id" uuid NOT NULL, "type" text NOT NULL, "fact_id" bigint NOT NULL, "payload" jsonb NOT NULL, "actor_id" uuid, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "path" text NOT NULL, "params" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_notices" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_notices_subject" ON "notices"  ("subject_type", "subject_id") `);
    await runner.query(`CREATE UNIQUE INDEX "uq_notices_fact" ON "notices"  ("type", "fact_id") `);
    await runner.query(
      `CREATE TABLE "notification_preferences" ("person_id" uuid NOT NULL, "type" text NOT NULL, "channel" text NOT NULL, "enabled" boolean NOT NULL, CONSTRAINT "pk_notification_preferences" PRIMARY KEY ("person_id", "type", "channel"))`,
    );
    await runner.query(
      `ALTER TABLE "deliveries" ADD CONSTRAINT "fk_deliveries_notification" FOREIGN KEY ("person_id", "notice_id") REFERENCES "notifications"("person_id","notice_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notification_mutes" ADD CONSTRAINT "fk_notification_mutes_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notifications" ADD CONSTRAINT "fk_notifications_notice" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notifications" ADD CONSTRAINT "fk_notifications_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notification_preferences" ADD CONSTRAINT "fk_notification_preferences_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" DROP COLUMN "actor_id"`);
    await runner.query(
      `ALTER TABLE "notification_preferences" DROP CONSTRAINT "fk_notification_preferences_person"`,
    );
    await runner.query(`ALTER TABLE "notifications" DROP CONSTRAINT "fk_notifications_person"`);
    await runner.query(`ALTER TABLE "notifications" DROP CONSTRAINT "fk_notifications_notice"`);
    await runner.query(`ALTER TABLE "notification_mutes" DROP CONSTRAINT "fk_notification_mutes_person"`);
    await runner.query(`ALTER TABLE "deliveries" DROP CONSTRAINT "fk_deliveries_notification"`);
    await runner.query(`DROP TABLE "notification_preferences"`);
    await runner.query(`DROP INDEX "uq_notices_fact"`);
    await runner.query(`DROP INDEX "ix_notices_subject"`);
    await runner.query(`DROP TABLE "notices"`);
    await runner.query(`DROP INDEX "ix_notifications_unread"`);
    await runner.query(`DROP TABLE "notifications"`);
    await runner.query(`DROP TABLE "signing_keys"`);
    await runner.query(`DROP TABLE "notification_mutes"`);
    await runner.query(`DROP INDEX "uq_deliveries_key"`);
    await runner.query(`DROP INDEX "ix_deliveries_due"`);
    await runner.query(`DROP INDEX "ix_deliveries_state"`);
    await runner.query(`DROP TABLE "deliveries"`);
  }
}
