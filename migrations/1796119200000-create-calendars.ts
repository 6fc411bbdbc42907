import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalendars1796119200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "calendar_years" ("id" uuid NOT NULL, "country" text NOT NULL, "year" integer NOT NULL, "source" text NOT NULL, "imported_by" uuid, "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "uq_calendar_years_country" UNIQUE ("country", "year"), CONSTRAINT "pk_calendar_years" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "calendar_days" ("country" text NOT NULL, "date" date NOT NULL, "year_id" uuid NOT NULL, "kind" text NOT NULL, "name_en" text NOT NULL, "name_zh" text NOT NULL, CONSTRAINT "ck_calendar_days_kind" CHECK ("kind" in ('holiday', 'half_day', 'makeup_workday')), CONSTRAINT "pk_calendar_days" PRIMARY KEY ("country", "date"))`,
    );
    await runner.query(`CREATE INDEX "ix_calendar_days_year" ON "calendar_days"  ("year_id") `);
    await runner.query(
      `ALTER TABLE "calendar_years" ADD CONSTRAINT "fk_calendar_years_importer" FOREIGN KEY ("imported_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "calendar_days" ADD CONSTRAINT "fk_calendar_days_year" FOREIGN KEY ("year_id") REFERENCES "calendar_years"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "calendar_days"');
    await runner.query('DROP TABLE "calendar_years"');
  }
}
