import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReleaseBlueprints1795892219000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "blueprints" ADD "created_by" uuid, ADD "summary" jsonb, ADD "visibility" text NOT NULL DEFAULT 'project',
         ADD CONSTRAINT "ck_blueprints_visibility" CHECK ("visibility" in ('project', 'public')),
         ADD CONSTRAINT "ck_blueprints_kind" CHECK ("kind" in ('hardware', 'schematic', 'pcb', 'mechanical', 'process', 'machine', 'material', 'algorithm', 'model', 'dataset', 'playbook')),
         ADD CONSTRAINT "fk_blueprints_creator" FOREIGN KEY ("created_by") REFERENCES "persons"("id")`,
    );
    await runner.query(`CREATE INDEX "ix_blueprints_creator" ON "blueprints" ("created_by")`);
    await runner.query(`CREATE INDEX "ix_blueprints_listed" ON "blueprints" ("created_at", "id")`);
    await runner.query(
      `ALTER TABLE "blueprint_versions" ADD "version" integer NOT NULL DEFAULT 1, ADD "state" text NOT NULL DEFAULT 'draft', ADD "notes" jsonb,
         ADD "parameters" jsonb NOT NULL DEFAULT '[]', ADD "author_ids" uuid array NOT NULL DEFAULT '{}', ADD "attribution" text,
         ADD "released_at" TIMESTAMP(3) WITH TIME ZONE, ADD "released_by" uuid,
         ADD CONSTRAINT "ck_blueprint_versions_release" CHECK (("state" = 'released') = ("released_at" is not null and "attribution" is not null)),
         ADD CONSTRAINT "ck_blueprint_versions_state" CHECK ("state" in ('draft', 'released'))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_blueprint_versions_draft" ON "blueprint_versions" ("blueprint_id") WHERE "state" = 'draft'`,
    );
    await runner.query(
      `CREATE TABLE "blueprint_files" ("file_id" uuid NOT NULL, "version_id" uuid NOT NULL, "path" text NOT NULL, "preview" text NOT NULL, "no_preview_reason" text,
         CONSTRAINT "uq_blueprint_files_path" UNIQUE ("version_id", "path"), CONSTRAINT "pk_blueprint_files" PRIMARY KEY ("file_id"),
         CONSTRAINT "fk_blueprint_files_file" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE CASCADE,
         CONSTRAINT "fk_blueprint_files_version" FOREIGN KEY ("version_id") REFERENCES "blueprint_versions"("id") ON DELETE CASCADE)`,
    );
    await runner.query(
      `CREATE TABLE "blueprint_parents" ("version_id" uuid NOT NULL, "parent_version_id" uuid NOT NULL,
         CONSTRAINT "pk_blueprint_parents" PRIMARY KEY ("version_id", "parent_version_id"),
         CONSTRAINT "fk_blueprint_parents_version" FOREIGN KEY ("version_id") REFERENCES "blueprint_versions"("id") ON DELETE CASCADE,
         CONSTRAINT "fk_blueprint_parents_parent" FOREIGN KEY ("parent_version_id") REFERENCES "blueprint_versions"("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_blueprint_parents_parent" ON "blueprint_parents" ("parent_version_id")`,
    );
    await this.backfill(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "blueprint_parents"');
    await runner.query('DROP TABLE "blueprint_files"');
    await runner.query('DROP INDEX "uq_blueprint_versions_draft"');
    await runner.query(
      `ALTER TABLE "blueprint_versions" DROP CONSTRAINT "ck_blueprint_versions_state", DROP CONSTRAINT "ck_blueprint_versions_release",
         DROP "released_by", DROP "released_at", DROP "attribution", DROP "author_ids", DROP "parameters", DROP "notes", DROP "state", DROP "version"`,
    );
    await runner.query('DROP INDEX "ix_blueprints_listed"');
    await runner.query('DROP INDEX "ix_blueprints_creator"');
    await runner.query(
      `ALTER TABLE "blueprints" DROP CONSTRAINT "fk_blueprints_creator", DROP CONSTRAINT "ck_blueprints_kind", DROP CONSTRAINT "ck_blueprints_visibility",
         DROP "visibility", DROP "summary", DROP "created_by"`,
    );
  }

  /** What awards brought has its author and its paths; how a file can be looked at is told by its name alone. */
  private async backfill(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE "blueprint_versions" v SET "author_ids" = array[s."author_id"] FROM "submissions" s WHERE s."id" = v."submission_id"`,
    );
    await runner.query(
      `INSERT INTO "blueprint_files" ("file_id", "version_id", "path", "preview", "no_preview_reason")
         SELECT "id", "subject_id", "path", "preview", CASE WHEN "preview" = 'none' THEN 'no_viewer' END FROM (
           SELECT f."id", f."subject_id",
             CASE WHEN row_number() OVER (PARTITION BY f."subject_id", f."name" ORDER BY f."id") = 1 THEN f."name" ELSE f."id" || '-' || f."name" END AS "path",
             CASE WHEN f."type" LIKE 'image/%' THEN 'image'
               ELSE coalesce(substring(lower(f."name") FROM '[.](stl|3mf|gltf|glb|obj)$'), CASE WHEN f."type" LIKE 'text/%' THEN 'text' ELSE 'none' END)
             END AS "preview"
           FROM "files" f WHERE f."subject_type" = 'blueprint_version') AS "told"`,
    );
  }
}
