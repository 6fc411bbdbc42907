import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFoundations1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "blueprint_versions" ("id" uuid NOT NULL, "blueprint_id" uuid NOT NULL, "number" text NOT NULL, "licences" jsonb NOT NULL, "checksums" jsonb NOT NULL, "submission_id" uuid, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "uq_blueprint_versions_number" UNIQUE ("blueprint_id", "number"), CONSTRAINT "pk_blueprint_versions" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_blueprint_versions_blueprint" ON "blueprint_versions"  ("blueprint_id", "created_at") `,
    );
    await runner.query(
      `CREATE TABLE "blueprints" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "project_id" uuid, "title" jsonb NOT NULL, "kind" text NOT NULL, "state" text NOT NULL DEFAULT 'draft', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_blueprints_state" CHECK ("state" in ('draft', 'shared', 'released', 'deprecated', 'withdrawn')), CONSTRAINT "pk_blueprints" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_blueprints_project" ON "blueprints"  ("project_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "challenge_managers" ("challenge_id" uuid NOT NULL, "person_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_challenge_managers" PRIMARY KEY ("challenge_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "ix_challenge_managers_person" ON "challenge_managers"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "challenges" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "organisation_id" uuid NOT NULL, "created_by" uuid NOT NULL, "title" jsonb NOT NULL, "summary" jsonb, "need" jsonb, "context" jsonb, "constraints" jsonb, "success_tests" jsonb NOT NULL DEFAULT '[]', "sector" text, "trl_in" smallint, "trl_out" smallint, "reward_as_written" text NOT NULL DEFAULT '', "reward_money" jsonb, "deadline_local" text, "deadline_zone" text, "deadline_at" TIMESTAMP(3) WITH TIME ZONE, "visibility" text NOT NULL DEFAULT 'public', "state" text NOT NULL DEFAULT 'draft', "cancel_reason" text, "decision_note" text, "minimum_reviews" smallint NOT NULL DEFAULT '1', "published_at" TIMESTAMP(3) WITH TIME ZONE, "evaluating_at" TIMESTAMP(3) WITH TIME ZONE, "project_id" uuid, "listed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "search" tsvector, CONSTRAINT "ck_challenges_deadline" CHECK (("deadline_at" is null) = ("deadline_local" is null or "deadline_zone" is null)), CONSTRAINT "ck_challenges_cancel_reason" CHECK (("state" = 'cancelled') = ("cancel_reason" is not null)), CONSTRAINT "ck_challenges_visibility" CHECK ("visibility" in ('public', 'organisation')), CONSTRAINT "ck_challenges_state" CHECK ("state" in ('draft', 'in_review', 'published', 'open', 'amended', 'evaluating', 'decided', 'appeal', 'award_proposed', 'awarded', 'transition', 'closed', 'cancelled')), CONSTRAINT "pk_challenges" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_challenges_to_open" ON "challenges"  ("id") WHERE "state" = 'published'`,
    );
    await runner.query(
      `CREATE INDEX "ix_challenges_due" ON "challenges"  ("deadline_at") WHERE "state" = 'open'`,
    );
    await runner.query(
      `CREATE INDEX "ix_challenges_organisation" ON "challenges"  ("organisation_id", "listed_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_challenges_announced" ON "challenges"  ("listed_at", "id") WHERE "published_at" is not null and "visibility" = 'public'`,
    );
    await runner.query(
      `CREATE TABLE "channels" ("id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "name" text NOT NULL, "last_seq" bigint NOT NULL DEFAULT '0', "last_rev" bigint NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_channels_kind" CHECK ("kind" in ('project')), CONSTRAINT "pk_channels" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_channels_subject" ON "channels"  ("kind", "subject_id") `);
    await runner.query(
      `CREATE TABLE "messages" ("id" uuid NOT NULL, "channel_id" uuid NOT NULL, "seq" bigint NOT NULL, "rev" bigint NOT NULL, "client_msg_id" text NOT NULL, "author_id" uuid NOT NULL, "body" jsonb, "reply_to" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "edited_at" TIMESTAMP WITH TIME ZONE, "deleted_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_messages_tombstone" CHECK (("body" is null) = ("deleted_at" is not null)), CONSTRAINT "pk_messages" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_messages_rev" ON "messages"  ("channel_id", "rev") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_messages_client_msg_id" ON "messages"  ("channel_id", "author_id", "client_msg_id") `,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_messages_seq" ON "messages"  ("channel_id", "seq") `);
    await runner.query(
      `CREATE TABLE "read_markers" ("person_id" uuid NOT NULL, "channel_id" uuid NOT NULL, "last_read_seq" bigint NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_read_markers" PRIMARY KEY ("person_id", "channel_id"))`,
    );
    await runner.query(
      `CREATE TABLE "mail_links" ("secret_hash" text NOT NULL, "purpose" text NOT NULL, "person_id" uuid, "email" text, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_mail_links_purpose" CHECK ("purpose" in ('verify', 'reset', 'email_change', 'setup')), CONSTRAINT "pk_mail_links" PRIMARY KEY ("secret_hash"))`,
    );
    await runner.query(`CREATE INDEX "ix_mail_links_person" ON "mail_links"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "person_name_keys" ("key" text COLLATE "C" NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "pk_person_name_keys" PRIMARY KEY ("key", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "ix_person_name_keys_person" ON "person_name_keys"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "persons" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "email" text NOT NULL, "email_verified_at" TIMESTAMP WITH TIME ZONE, "pending_email" text, "password_hash" text NOT NULL, "name" jsonb NOT NULL, "home_region" text NOT NULL, "time_zone" text NOT NULL, "ui_locale" text NOT NULL, "read_locales" text array NOT NULL, "languages" jsonb NOT NULL DEFAULT '[]', "working_hours" jsonb NOT NULL DEFAULT '[]', "bio" text NOT NULL DEFAULT '', "listed" boolean NOT NULL DEFAULT false, "platform_roles" text array NOT NULL DEFAULT '{}', "state" text NOT NULL DEFAULT 'pending', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_persons_home_region" CHECK ("home_region" in ('EU', 'CN', 'OTHER')), CONSTRAINT "ck_persons_state" CHECK ("state" in ('pending', 'active', 'suspended', 'erasure_pending', 'erased')), CONSTRAINT "pk_persons" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_persons_email" ON "persons"  ("email") `);
    await runner.query(
      `CREATE TABLE "personal_tokens" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "name" text NOT NULL, "secret_hash" text NOT NULL, "scopes" text array NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_used_at" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "pk_personal_tokens" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_personal_tokens_person" ON "personal_tokens"  ("person_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_personal_tokens_secret_hash" ON "personal_tokens"  ("secret_hash") `,
    );
    await runner.query(
      `CREATE TABLE "rate_limits" ("key" character varying(255) NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "pk_rate_limits" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "sessions" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "secret_hash" text NOT NULL, "device" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_sessions" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_sessions_person" ON "sessions"  ("person_id") `);
    await runner.query(`CREATE UNIQUE INDEX "uq_sessions_secret_hash" ON "sessions"  ("secret_hash") `);
    await runner.query(
      `CREATE TABLE "invitations" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "email" text NOT NULL, "role" text NOT NULL, "ui_locale" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "secret_hash" text, "invited_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_invitations_state" CHECK ("state" in ('open', 'accepted', 'declined', 'withdrawn', 'expired')), CONSTRAINT "ck_invitations_role" CHECK ("role" in ('owner', 'admin', 'member')), CONSTRAINT "pk_invitations" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_invitations_inviter" ON "invitations"  ("invited_by") `);
    await runner.query(
      `CREATE INDEX "ix_invitations_newest" ON "invitations"  ("organisation_id", "created_at", "id") `,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_invitations_secret_hash" ON "invitations"  ("secret_hash") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_invitations_open" ON "invitations"  ("organisation_id", "email") WHERE "state" = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "memberships" ("organisation_id" uuid NOT NULL, "person_id" uuid NOT NULL, "role" text NOT NULL, "side" text NOT NULL, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_memberships_side" CHECK ("side" in ('EU', 'CN', 'OTHER')), CONSTRAINT "ck_memberships_role" CHECK ("role" in ('owner', 'admin', 'member')), CONSTRAINT "pk_memberships" PRIMARY KEY ("organisation_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "ix_memberships_person" ON "memberships"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "organisations" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "name" jsonb NOT NULL, "about" jsonb, "country" text NOT NULL, "city" text NOT NULL, "side" text NOT NULL, "helix" text NOT NULL, "actor_types" text array NOT NULL, "finance_subtype" text, "sectors" text array NOT NULL, "size" text, "registrations" jsonb NOT NULL, "website" text, "verification" text NOT NULL DEFAULT 'unverified', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_organisations_verification" CHECK ("verification" in ('unverified', 'submitted', 'verified', 'needs_info', 'rejected', 'expired')), CONSTRAINT "ck_organisations_helix" CHECK ("helix" in ('government', 'business', 'academia', 'users')), CONSTRAINT "ck_organisations_side" CHECK ("side" in ('EU', 'CN', 'OTHER')), CONSTRAINT "pk_organisations" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_organisations_newest" ON "organisations"  ("created_at", "id") `);
    await runner.query(
      `CREATE TABLE "project_members" ("project_id" uuid NOT NULL, "person_id" uuid NOT NULL, "role" text NOT NULL, "side" text NOT NULL, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_project_members_side" CHECK ("side" in ('EU', 'CN', 'OTHER')), CONSTRAINT "ck_project_members_role" CHECK ("role" in ('lead', 'contributor', 'reviewer', 'guest')), CONSTRAINT "pk_project_members" PRIMARY KEY ("project_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "ix_project_members_person" ON "project_members"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "projects" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "title" jsonb NOT NULL, "summary" jsonb, "state" text NOT NULL, "challenge_id" uuid, "terms_version" integer, "terms_hash" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_projects_state" CHECK ("state" in ('forming', 'active', 'paused', 'completed', 'archived', 'cancelled')), CONSTRAINT "pk_projects" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_projects_newest" ON "projects"  ("created_at", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_projects_challenge" ON "projects"  ("challenge_id") WHERE "challenge_id" is not null`,
    );
    await runner.query(
      `CREATE TABLE "awards" ("challenge_id" uuid NOT NULL, "submission_id" uuid NOT NULL, "project_id" uuid NOT NULL, "statement" jsonb, "awarded_by" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "pk_awards" PRIMARY KEY ("challenge_id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_awards_submission" ON "awards"  ("submission_id") `);
    await runner.query(
      `CREATE TABLE "evaluation_assignments" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "submission_id" uuid NOT NULL, "evaluator_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'proposed', "reason" text, "submitted_at" TIMESTAMP(3) WITH TIME ZONE, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "ck_evaluation_assignments_state" CHECK ("state" in ('proposed', 'accepted', 'declined', 'conflicted', 'in_progress', 'submitted', 'reopened', 'reassigned')), CONSTRAINT "pk_evaluation_assignments" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_evaluation_assignments_evaluator" ON "evaluation_assignments"  ("evaluator_id") `,
    );
    await runner.query(
      `CREATE INDEX "ix_evaluation_assignments_challenge" ON "evaluation_assignments"  ("challenge_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_evaluation_assignments_once" ON "evaluation_assignments"  ("submission_id", "evaluator_id") `,
    );
    await runner.query(
      `CREATE TABLE "evaluation_scores" ("assignment_id" uuid NOT NULL, "criterion_id" uuid NOT NULL, "value" smallint NOT NULL, "comment" text NOT NULL DEFAULT '', CONSTRAINT "ck_evaluation_scores_value" CHECK ("value" between 0 and 100), CONSTRAINT "pk_evaluation_scores" PRIMARY KEY ("assignment_id", "criterion_id"))`,
    );
    await runner.query(
      `CREATE TABLE "rubric_criteria" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "position" smallint NOT NULL, "label" jsonb NOT NULL, "weight" smallint NOT NULL, "scale" smallint NOT NULL, CONSTRAINT "ck_rubric_criteria_scale" CHECK ("scale" between 2 and 100), CONSTRAINT "ck_rubric_criteria_weight" CHECK ("weight" between 1 and 100), CONSTRAINT "pk_rubric_criteria" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_rubric_criteria_position" ON "rubric_criteria"  ("challenge_id", "position") `,
    );
    await runner.query(
      `CREATE TABLE "challenge_imports" ("external_key" text NOT NULL, "content_hash" text NOT NULL, "original" bytea NOT NULL, "source" text NOT NULL, "challenge_id" uuid NOT NULL, "state" text NOT NULL, "reasons" text array NOT NULL, "draft" jsonb NOT NULL, "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_challenge_imports_state" CHECK ("state" in ('taken', 'merged', 'doubtful')), CONSTRAINT "pk_challenge_imports" PRIMARY KEY ("external_key"))`,
    );
    await runner.query(
      `CREATE TABLE "submissions" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "challenge_id" uuid NOT NULL, "author_id" uuid NOT NULL, "organisation_id" uuid, "title" jsonb NOT NULL, "body" jsonb, "licences" jsonb NOT NULL DEFAULT '{}', "state" text NOT NULL DEFAULT 'draft', "receipt" text, "receipt_at" TIMESTAMP(3) WITH TIME ZONE, "snapshot" text, "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "ck_submissions_receipt" CHECK (("receipt_at" is null) = ("receipt" is null) and ("receipt" is null) = ("snapshot" is null)), CONSTRAINT "ck_submissions_state" CHECK ("state" in ('draft', 'submitted', 'withdrawn', 'eligible', 'ineligible', 'under_review', 'shortlisted', 'awarded', 'not_selected', 'frozen')), CONSTRAINT "pk_submissions" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_submissions_author" ON "submissions"  ("author_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_submissions_author" ON "submissions"  ("challenge_id", "author_id") WHERE "state" <> 'withdrawn'`,
    );
    await runner.query(
      `CREATE TABLE "terms_acceptances" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "person_id" uuid NOT NULL, "organisation_id" uuid, "version" integer NOT NULL, "hash" text NOT NULL, "locale" text NOT NULL, "state" text NOT NULL DEFAULT 'accepted', "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "ck_terms_acceptances_state" CHECK ("state" in ('accepted', 'reaccept_required', 'lapsed')), CONSTRAINT "pk_terms_acceptances" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_terms_acceptances_person" ON "terms_acceptances"  ("person_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_terms_acceptances_once" ON "terms_acceptances"  ("challenge_id", "person_id", "version") `,
    );
    await runner.query(
      `CREATE TABLE "terms_sheets" ("id" uuid NOT NULL, "challenge_id" uuid NOT NULL, "version" integer NOT NULL, "fields" jsonb NOT NULL, "text" jsonb NOT NULL, "generated" boolean NOT NULL, "hash" text, "texts" jsonb, "published_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "ck_terms_sheets_frozen" CHECK (("published_at" is null) = ("hash" is null) and ("hash" is null) = ("texts" is null)), CONSTRAINT "pk_terms_sheets" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_terms_sheets_version" ON "terms_sheets"  ("challenge_id", "version") `,
    );
    await runner.query(
      `CREATE TABLE "idempotency_keys" ("key" text NOT NULL, "body_hash" text NOT NULL, "answer" bytea, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_idempotency_keys" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_idempotency_keys_created_at" ON "idempotency_keys"  ("created_at") `,
    );
    await runner.query(
      `CREATE TABLE "dead_letters" ("id" uuid NOT NULL, "name" text NOT NULL, "payload" jsonb NOT NULL, "error" text NOT NULL, "failed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pk_dead_letters" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "schedules" ("name" text NOT NULL, "slot" bigint NOT NULL, CONSTRAINT "pk_schedules" PRIMARY KEY ("name"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_entries" ("id" uuid NOT NULL, "actor_id" uuid, "action" text NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "details" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "hash" text, CONSTRAINT "pk_audit_entries" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_audit_entries_unchained" ON "audit_entries"  ("id") WHERE "hash" is null`,
    );
    await runner.query(`CREATE INDEX "ix_audit_entries_actor" ON "audit_entries"  ("actor_id", "id") `);
    await runner.query(
      `CREATE INDEX "ix_audit_entries_subject" ON "audit_entries"  ("subject_type", "subject_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "outbox" ("id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "payload" jsonb NOT NULL, "run_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "job_key" text, "queued_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_outbox_kind" CHECK ("kind" in ('event', 'job')), CONSTRAINT "pk_outbox" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_outbox_job_key" ON "outbox"  ("job_key") WHERE "job_key" is not null`,
    );
    await runner.query(`CREATE INDEX "ix_outbox_due" ON "outbox"  ("run_at") WHERE "kind" = 'job'`);
    await runner.query(`CREATE INDEX "ix_outbox_events" ON "outbox"  ("id") WHERE "kind" = 'event'`);
    await runner.query(
      `CREATE TABLE "realtime_packets" ("id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL, "batch" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "realtime_packets_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "files" ("id" uuid NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "name" text NOT NULL, "size" bigint NOT NULL, "type" text NOT NULL, "sha256" text NOT NULL, "class" text NOT NULL, "storage_key" uuid NOT NULL, "position" smallint NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_files_size" CHECK ("size" >= 0), CONSTRAINT "ck_files_class" CHECK ("class" in ('code', 'hardware', 'documentation', 'data')), CONSTRAINT "pk_files" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_files_storage_key" ON "files"  ("storage_key") `);
    await runner.query(
      `CREATE INDEX "ix_files_subject" ON "files"  ("subject_type", "subject_id", "created_at", "position") `,
    );
    await runner.query(
      `CREATE TABLE "uploads" ("id" uuid NOT NULL, "owner_id" uuid NOT NULL, "name" text NOT NULL, "size" bigint NOT NULL, "type" text, "sha256" text, "idempotency_key" text, "claimed_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ck_uploads_claimed" CHECK ("claimed_at" is null or "sha256" is not null), CONSTRAINT "ck_uploads_complete" CHECK (("sha256" is null) = ("type" is null)), CONSTRAINT "ck_uploads_size" CHECK ("size" >= 0), CONSTRAINT "pk_uploads" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_uploads_owner_key" ON "uploads"  ("owner_id", "idempotency_key") WHERE "idempotency_key" is not null`,
    );
    await runner.query(`CREATE INDEX "ix_uploads_created_at" ON "uploads"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "upload_parts" ("id" uuid NOT NULL, "upload_id" uuid NOT NULL, "start" bigint NOT NULL, "size" integer, CONSTRAINT "ck_upload_parts_place" CHECK ("start" >= 0 and "size" > 0), CONSTRAINT "pk_upload_parts" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_upload_parts_upload" ON "upload_parts"  ("upload_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_upload_parts_start" ON "upload_parts"  ("upload_id", "start") WHERE "size" is not null`,
    );
    await runner.query(
      `ALTER TABLE "blueprint_versions" ADD CONSTRAINT "fk_blueprint_versions_blueprint" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "blueprints" ADD CONSTRAINT "fk_blueprints_project" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_managers" ADD CONSTRAINT "fk_challenge_managers_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_managers" ADD CONSTRAINT "fk_challenge_managers_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenges" ADD CONSTRAINT "fk_challenges_author" FOREIGN KEY ("created_by") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenges" ADD CONSTRAINT "fk_challenges_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "messages" ADD CONSTRAINT "fk_messages_author" FOREIGN KEY ("author_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "messages" ADD CONSTRAINT "fk_messages_channel" FOREIGN KEY ("channel_id") REFERENCES "channels"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "read_markers" ADD CONSTRAINT "fk_read_markers_channel" FOREIGN KEY ("channel_id") REFERENCES "channels"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "read_markers" ADD CONSTRAINT "fk_read_markers_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mail_links" ADD CONSTRAINT "fk_mail_links_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_name_keys" ADD CONSTRAINT "fk_person_name_keys_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "personal_tokens" ADD CONSTRAINT "fk_personal_tokens_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sessions" ADD CONSTRAINT "fk_sessions_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitations" ADD CONSTRAINT "fk_invitations_inviter" FOREIGN KEY ("invited_by") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitations" ADD CONSTRAINT "fk_invitations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "memberships" ADD CONSTRAINT "fk_memberships_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "memberships" ADD CONSTRAINT "fk_memberships_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_members" ADD CONSTRAINT "fk_project_members_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_members" ADD CONSTRAINT "fk_project_members_project" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "awards" ADD CONSTRAINT "fk_awards_person" FOREIGN KEY ("awarded_by") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "awards" ADD CONSTRAINT "fk_awards_submission" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "awards" ADD CONSTRAINT "fk_awards_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_assignments" ADD CONSTRAINT "fk_evaluation_assignments_evaluator" FOREIGN KEY ("evaluator_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_assignments" ADD CONSTRAINT "fk_evaluation_assignments_submission" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_assignments" ADD CONSTRAINT "fk_evaluation_assignments_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_scores" ADD CONSTRAINT "fk_evaluation_scores_criterion" FOREIGN KEY ("criterion_id") REFERENCES "rubric_criteria"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_scores" ADD CONSTRAINT "fk_evaluation_scores_assignment" FOREIGN KEY ("assignment_id") REFERENCES "evaluation_assignments"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rubric_criteria" ADD CONSTRAINT "fk_rubric_criteria_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_imports" ADD CONSTRAINT "fk_challenge_imports_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submissions" ADD CONSTRAINT "fk_submissions_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submissions" ADD CONSTRAINT "fk_submissions_author" FOREIGN KEY ("author_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submissions" ADD CONSTRAINT "fk_submissions_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "terms_acceptances" ADD CONSTRAINT "fk_terms_acceptances_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "terms_acceptances" ADD CONSTRAINT "fk_terms_acceptances_person" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "terms_acceptances" ADD CONSTRAINT "fk_terms_acceptances_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "terms_sheets" ADD CONSTRAINT "fk_terms_sheets_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "upload_parts" ADD CONSTRAINT "fk_upload_parts_upload" FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "upload_parts" DROP CONSTRAINT "fk_upload_parts_upload"`);
    await runner.query(`ALTER TABLE "terms_sheets" DROP CONSTRAINT "fk_terms_sheets_challenge"`);
    await runner.query(`ALTER TABLE "terms_acceptances" DROP CONSTRAINT "fk_terms_acceptances_challenge"`);
    await runner.query(`ALTER TABLE "terms_acceptances" DROP CONSTRAINT "fk_terms_acceptances_person"`);
    await runner.query(`ALTER TABLE "terms_acceptances" DROP CONSTRAINT "fk_terms_acceptances_organisation"`);
    await runner.query(`ALTER TABLE "submissions" DROP CONSTRAINT "fk_submissions_challenge"`);
    await runner.query(`ALTER TABLE "submissions" DROP CONSTRAINT "fk_submissions_author"`);
    await runner.query(`ALTER TABLE "submissions" DROP CONSTRAINT "fk_submissions_organisation"`);
    await runner.query(`ALTER TABLE "challenge_imports" DROP CONSTRAINT "fk_challenge_imports_challenge"`);
    await runner.query(`ALTER TABLE "rubric_criteria" DROP CONSTRAINT "fk_rubric_criteria_challenge"`);
    await runner.query(`ALTER TABLE "evaluation_scores" DROP CONSTRAINT "fk_evaluation_scores_assignment"`);
    await runner.query(`ALTER TABLE "evaluation_scores" DROP CONSTRAINT "fk_evaluation_scores_criterion"`);
    await runner.query(
      `ALTER TABLE "evaluation_assignments" DROP CONSTRAINT "fk_evaluation_assignments_challenge"`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_assignments" DROP CONSTRAINT "fk_evaluation_assignments_submission"`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_assignments" DROP CONSTRAINT "fk_evaluation_assignments_evaluator"`,
    );
    await runner.query(`ALTER TABLE "awards" DROP CONSTRAINT "fk_awards_challenge"`);
    await runner.query(`ALTER TABLE "awards" DROP CONSTRAINT "fk_awards_submission"`);
    await runner.query(`ALTER TABLE "awards" DROP CONSTRAINT "fk_awards_person"`);
    await runner.query(`ALTER TABLE "project_members" DROP CONSTRAINT "fk_project_members_project"`);
    await runner.query(`ALTER TABLE "project_members" DROP CONSTRAINT "fk_project_members_person"`);
    await runner.query(`ALTER TABLE "memberships" DROP CONSTRAINT "fk_memberships_organisation"`);
    await runner.query(`ALTER TABLE "memberships" DROP CONSTRAINT "fk_memberships_person"`);
    await runner.query(`ALTER TABLE "invitations" DROP CONSTRAINT "fk_invitations_organisation"`);
    await runner.query(`ALTER TABLE "invitations" DROP CONSTRAINT "fk_invitations_inviter"`);
    await runner.query(`ALTER TABLE "sessions" DROP CONSTRAINT "fk_sessions_person"`);
    await runner.query(`ALTER TABLE "personal_tokens" DROP CONSTRAINT "fk_personal_tokens_person"`);
    await runner.query(`ALTER TABLE "person_name_keys" DROP CONSTRAINT "fk_person_name_keys_person"`);
    await runner.query(`ALTER TABLE "mail_links" DROP CONSTRAINT "fk_mail_links_person"`);
    await runner.query(`ALTER TABLE "read_markers" DROP CONSTRAINT "fk_read_markers_person"`);
    await runner.query(`ALTER TABLE "read_markers" DROP CONSTRAINT "fk_read_markers_channel"`);
    await runner.query(`ALTER TABLE "messages" DROP CONSTRAINT "fk_messages_channel"`);
    await runner.query(`ALTER TABLE "messages" DROP CONSTRAINT "fk_messages_author"`);
    await runner.query(`ALTER TABLE "challenges" DROP CONSTRAINT "fk_challenges_organisation"`);
    await runner.query(`ALTER TABLE "challenges" DROP CONSTRAINT "fk_challenges_author"`);
    await runner.query(`ALTER TABLE "challenge_managers" DROP CONSTRAINT "fk_challenge_managers_challenge"`);
    await runner.query(`ALTER TABLE "challenge_managers" DROP CONSTRAINT "fk_challenge_managers_person"`);
    await runner.query(`ALTER TABLE "blueprints" DROP CONSTRAINT "fk_blueprints_project"`);
    await runner.query(`ALTER TABLE "blueprint_versions" DROP CONSTRAINT "fk_blueprint_versions_blueprint"`);
    await runner.query(`DROP INDEX "public"."uq_upload_parts_start"`);
    await runner.query(`DROP INDEX "public"."ix_upload_parts_upload"`);
    await runner.query(`DROP TABLE "upload_parts"`);
    await runner.query(`DROP INDEX "public"."ix_uploads_created_at"`);
    await runner.query(`DROP INDEX "public"."uq_uploads_owner_key"`);
    await runner.query(`DROP TABLE "uploads"`);
    await runner.query(`DROP INDEX "public"."ix_files_subject"`);
    await runner.query(`DROP INDEX "public"."ix_files_storage_key"`);
    await runner.query(`DROP TABLE "files"`);
    await runner.query(`DROP TABLE "realtime_packets"`);
    await runner.query(`DROP INDEX "public"."ix_outbox_events"`);
    await runner.query(`DROP INDEX "public"."ix_outbox_due"`);
    await runner.query(`DROP INDEX "public"."uq_outbox_job_key"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP INDEX "public"."ix_audit_entries_subject"`);
    await runner.query(`DROP INDEX "public"."ix_audit_entries_actor"`);
    await runner.query(`DROP INDEX "public"."ix_audit_entries_unchained"`);
    await runner.query(`DROP TABLE "audit_entries"`);
    await runner.query(`DROP TABLE "schedules"`);
    await runner.query(`DROP TABLE "dead_letters"`);
    await runner.query(`DROP INDEX "public"."ix_idempotency_keys_created_at"`);
    await runner.query(`DROP TABLE "idempotency_keys"`);
    await runner.query(`DROP INDEX "public"."uq_terms_sheets_version"`);
    await runner.query(`DROP TABLE "terms_sheets"`);
    await runner.query(`DROP INDEX "public"."uq_terms_acceptances_once"`);
    await runner.query(`DROP INDEX "public"."ix_terms_acceptances_person"`);
    await runner.query(`DROP TABLE "terms_acceptances"`);
    await runner.query(`DROP INDEX "public"."uq_submissions_author"`);
    await runner.query(`DROP INDEX "public"."ix_submissions_author"`);
    await runner.query(`DROP TABLE "submissions"`);
    await runner.query(`DROP TABLE "challenge_imports"`);
    await runner.query(`DROP INDEX "public"."uq_rubric_criteria_position"`);
    await runner.query(`DROP TABLE "rubric_criteria"`);
    await runner.query(`DROP TABLE "evaluation_scores"`);
    await runner.query(`DROP INDEX "public"."uq_evaluation_assignments_once"`);
    await runner.query(`DROP INDEX "public"."ix_evaluation_assignments_challenge"`);
    await runner.query(`DROP INDEX "public"."ix_evaluation_assignments_evaluator"`);
    await runner.query(`DROP TABLE "evaluation_assignments"`);
    await runner.query(`DROP INDEX "public"."uq_awards_submission"`);
    await runner.query(`DROP TABLE "awards"`);
    await runner.query(`DROP INDEX "public"."uq_projects_challenge"`);
    await runner.query(`DROP INDEX "public"."ix_projects_newest"`);
    await runner.query(`DROP TABLE "projects"`);
    await runner.query(`DROP INDEX "public"."ix_project_members_person"`);
    await runner.query(`DROP TABLE "project_members"`);
    await runner.query(`DROP INDEX "public"."ix_organisations_newest"`);
    await runner.query(`DROP TABLE "organisations"`);
    await runner.query(`DROP INDEX "public"."ix_memberships_person"`);
    await runner.query(`DROP TABLE "memberships"`);
    await runner.query(`DROP INDEX "public"."uq_invitations_open"`);
    await runner.query(`DROP INDEX "public"."uq_invitations_secret_hash"`);
    await runner.query(`DROP INDEX "public"."ix_invitations_newest"`);
    await runner.query(`DROP INDEX "public"."ix_invitations_inviter"`);
    await runner.query(`DROP TABLE "invitations"`);
    await runner.query(`DROP INDEX "public"."uq_sessions_secret_hash"`);
    await runner.query(`DROP INDEX "public"."ix_sessions_person"`);
    await runner.query(`DROP TABLE "sessions"`);
    await runner.query(`DROP TABLE "rate_limits"`);
    await runner.query(`DROP INDEX "public"."uq_personal_tokens_secret_hash"`);
    await runner.query(`DROP INDEX "public"."ix_personal_tokens_person"`);
    await runner.query(`DROP TABLE "personal_tokens"`);
    await runner.query(`DROP INDEX "public"."uq_persons_email"`);
    await runner.query(`DROP TABLE "persons"`);
    await runner.query(`DROP INDEX "public"."ix_person_name_keys_person"`);
    await runner.query(`DROP TABLE "person_name_keys"`);
    await runner.query(`DROP INDEX "public"."ix_mail_links_person"`);
    await runner.query(`DROP TABLE "mail_links"`);
    await runner.query(`DROP TABLE "read_markers"`);
    await runner.query(`DROP INDEX "public"."uq_messages_seq"`);
    await runner.query(`DROP INDEX "public"."uq_messages_client_msg_id"`);
    await runner.query(`DROP INDEX "public"."ix_messages_rev"`);
    await runner.query(`DROP TABLE "messages"`);
    await runner.query(`DROP INDEX "public"."ix_channels_subject"`);
    await runner.query(`DROP TABLE "channels"`);
    await runner.query(`DROP INDEX "public"."ix_challenges_announced"`);
    await runner.query(`DROP INDEX "public"."ix_challenges_organisation"`);
    await runner.query(`DROP INDEX "public"."ix_challenges_due"`);
    await runner.query(`DROP INDEX "public"."ix_challenges_to_open"`);
    await runner.query(`DROP TABLE "challenges"`);
    await runner.query(`DROP INDEX "public"."ix_challenge_managers_person"`);
    await runner.query(`DROP TABLE "challenge_managers"`);
    await runner.query(`DROP INDEX "public"."ix_blueprints_project"`);
    await runner.query(`DROP TABLE "blueprints"`);
    await runner.query(`DROP INDEX "public"."ix_blueprint_versions_blueprint"`);
    await runner.query(`DROP TABLE "blueprint_versions"`);
  }
}
