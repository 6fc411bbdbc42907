import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGigs1796160000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "gigs" ("id" uuid NOT NULL, "project_id" uuid NOT NULL, "poster_id" uuid NOT NULL, "organisation_id" uuid, "side" text NOT NULL, "title" jsonb NOT NULL, "description" jsonb NOT NULL, "skills" text array NOT NULL, "hours" double precision NOT NULL, "reward" jsonb, "languages" jsonb NOT NULL, "due_local" text, "due_zone" text, "due_at" TIMESTAMP(3) WITH TIME ZONE, "state" text NOT NULL DEFAULT 'open', "posted_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "claimer_id" uuid, "claimed_at" TIMESTAMP(3) WITH TIME ZONE, "delivered_at" TIMESTAMP(3) WITH TIME ZONE, "accepted_at" TIMESTAMP(3) WITH TIME ZONE, "silent_since" TIMESTAMP(3) WITH TIME ZONE, "warn_at" TIMESTAMP(3) WITH TIME ZONE, "warned_at" TIMESTAMP(3) WITH TIME ZONE, "lapse_at" TIMESTAMP(3) WITH TIME ZONE,
         CONSTRAINT "ck_gigs_state" CHECK ("state" in ('open', 'claimed', 'delivered', 'accepted', 'withdrawn')),
         CONSTRAINT "ck_gigs_side" CHECK ("side" in ('EU', 'CN', 'OTHER')),
         CONSTRAINT "ck_gigs_hours" CHECK ("hours" > 0),
         CONSTRAINT "ck_gigs_due" CHECK (("due_local" is null) = ("due_at" is null) and ("due_zone" is null) = ("due_at" is null)),
         CONSTRAINT "ck_gigs_claimer" CHECK (("claimer_id" is null) = ("claimed_at" is null) and ("claimer_id" is null or "claimer_id" <> "poster_id")
   and ("state" = 'withdrawn' or ("state" = 'open') = ("claimer_id" is null))),
         CONSTRAINT "ck_gigs_silence" CHECK (("state" = 'claimed') = ("silent_since" is not null) and ("silent_since" is null) = ("warn_at" is null)
   and ("silent_since" is null) = ("lapse_at" is null) and ("silent_since" is not null or "warned_at" is null)),
         CONSTRAINT "ck_gigs_delivered" CHECK (("state" in ('delivered', 'accepted')) = ("delivered_at" is not null) and ("state" = 'accepted') = ("accepted_at" is not null)),
         CONSTRAINT "pk_gigs" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_gigs_newest" ON "gigs" ("posted_at", "id")');
    await runner.query('CREATE INDEX "ix_gigs_project" ON "gigs" ("project_id")');
    await runner.query('CREATE INDEX "ix_gigs_poster" ON "gigs" ("poster_id")');
    await runner.query('CREATE INDEX "ix_gigs_claimer" ON "gigs" ("claimer_id")');
    await runner.query('CREATE INDEX "ix_gigs_organisation" ON "gigs" ("organisation_id")');
    await runner.query('CREATE INDEX "ix_gigs_to_warn" ON "gigs" ("warn_at") WHERE "warned_at" is null');
    await runner.query(
      'CREATE INDEX "ix_gigs_to_lapse" ON "gigs" ("lapse_at") WHERE "warned_at" is not null',
    );
    await runner.query(
      `ALTER TABLE "gigs" ADD CONSTRAINT "fk_gigs_project" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gigs" ADD CONSTRAINT "fk_gigs_poster" FOREIGN KEY ("poster_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gigs" ADD CONSTRAINT "fk_gigs_claimer" FOREIGN KEY ("claimer_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gigs" ADD CONSTRAINT "fk_gigs_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "gig_notes" ("id" uuid NOT NULL, "gig_id" uuid NOT NULL, "claimer_id" uuid, "author_id" uuid, "kind" text NOT NULL, "text" jsonb, "link" text, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
         CONSTRAINT "ck_gig_notes_kind" CHECK ("kind" in ('claimed', 'note', 'delivered', 'sent_back', 'accepted', 'given_back', 'released', 'lapsed', 'withdrawn')),
         CONSTRAINT "ck_gig_notes_claimer" CHECK ("claimer_id" is not null or "kind" = 'withdrawn'),
         CONSTRAINT "ck_gig_notes_author" CHECK (("author_id" is null) = ("kind" = 'lapsed')),
         CONSTRAINT "ck_gig_notes_text" CHECK ("text" is not null or "kind" in ('claimed', 'accepted', 'given_back', 'lapsed', 'withdrawn')),
         CONSTRAINT "pk_gig_notes" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_gig_notes_gig" ON "gig_notes" ("gig_id", "at", "id")');
    await runner.query(
      `ALTER TABLE "gig_notes" ADD CONSTRAINT "fk_gig_notes_gig" FOREIGN KEY ("gig_id") REFERENCES "gigs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gig_notes" ADD CONSTRAINT "fk_gig_notes_claimer" FOREIGN KEY ("claimer_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gig_notes" ADD CONSTRAINT "fk_gig_notes_author" FOREIGN KEY ("author_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "gig_notes"');
    await runner.query('DROP TABLE "gigs"');
  }
}
