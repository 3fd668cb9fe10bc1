CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "board" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"group_id" text
);
--> statement-breakpoint
CREATE TABLE "board_incident" (
	"board_id" text NOT NULL,
	"incident_id" text NOT NULL,
	CONSTRAINT "board_incident_board_id_incident_id_pk" PRIMARY KEY("board_id","incident_id")
);
--> statement-breakpoint
CREATE TABLE "category" (
	"id" text PRIMARY KEY NOT NULL,
	"board_id" text NOT NULL,
	"frame" text NOT NULL,
	"label" text NOT NULL,
	"definition" text NOT NULL,
	"include" text NOT NULL,
	"exclude" text NOT NULL,
	"competency_kind" text,
	"anchor_incident_id" text,
	"position" double precision NOT NULL,
	"pooled_into" text
);
--> statement-breakpoint
CREATE TABLE "group" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"author_id" text NOT NULL,
	"number" integer,
	"polarity" text NOT NULL,
	"status" text NOT NULL,
	"circumstances" text NOT NULL,
	"behaviour" text NOT NULL,
	"consequences" text NOT NULL,
	"revision" integer NOT NULL,
	"version" integer NOT NULL,
	"sent_back" boolean NOT NULL,
	"exclusion" text,
	"created_at" bigint NOT NULL,
	"submitted_at" bigint
);
--> statement-breakpoint
CREATE TABLE "incident_version" (
	"incident_id" text NOT NULL,
	"number" integer NOT NULL,
	"circumstances" text NOT NULL,
	"behaviour" text NOT NULL,
	"consequences" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "incident_version_incident_id_number_pk" PRIMARY KEY("incident_id","number")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"invited_by" text,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_entry" (
	"workshop_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"type" text NOT NULL,
	"actor_id" text,
	"subject_id" text NOT NULL,
	"audience" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "log_entry_workshop_id_seq_pk" PRIMARY KEY("workshop_id","seq")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"workshop_id" text NOT NULL,
	"account_id" text NOT NULL,
	CONSTRAINT "membership_workshop_id_account_id_pk" PRIMARY KEY("workshop_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"return_code_hash" text NOT NULL,
	"group_id" text,
	"joined_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"board_id" text NOT NULL,
	"incident_id" text NOT NULL,
	"category_id" text NOT NULL,
	"frame" text NOT NULL,
	"position" double precision NOT NULL,
	CONSTRAINT "placement_category_id_incident_id_pk" PRIMARY KEY("category_id","incident_id")
);
--> statement-breakpoint
CREATE TABLE "receipt" (
	"workshop_id" text NOT NULL,
	"key" text NOT NULL,
	"at" bigint NOT NULL,
	"answer" jsonb,
	CONSTRAINT "receipt_workshop_id_key_pk" PRIMARY KEY("workshop_id","key")
);
--> statement-breakpoint
CREATE TABLE "review" (
	"id" text PRIMARY KEY NOT NULL,
	"incident_id" text NOT NULL,
	"version" integer NOT NULL,
	"reviewer_id" text,
	"specific" text NOT NULL,
	"behaviour" text NOT NULL,
	"context" text NOT NULL,
	"consequences" text NOT NULL,
	"remark" text NOT NULL,
	"outcome" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"identity_id" text NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workshop" (
	"id" text PRIMARY KEY NOT NULL,
	"join_code" text NOT NULL,
	"title" text NOT NULL,
	"job_title" text NOT NULL,
	"aim" text NOT NULL,
	"language" text NOT NULL,
	"phase" text NOT NULL,
	"phase_ends_at" bigint,
	"settings" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "workshop_join_code_unique" UNIQUE("join_code")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_id_identity_id_fk" FOREIGN KEY ("id") REFERENCES "public"."identity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board" ADD CONSTRAINT "board_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_incident" ADD CONSTRAINT "board_incident_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_incident" ADD CONSTRAINT "board_incident_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_anchor_incident_id_incident_id_fk" FOREIGN KEY ("anchor_incident_id") REFERENCES "public"."incident"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group" ADD CONSTRAINT "group_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_author_id_participant_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_version" ADD CONSTRAINT "incident_version_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_account_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_id_identity_id_fk" FOREIGN KEY ("id") REFERENCES "public"."identity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_category_id_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."category"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_identity_id_identity_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_workshop_idx" ON "board" USING btree ("workshop_id");--> statement-breakpoint
CREATE UNIQUE INDEX "board_group_idx" ON "board" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "category_board_idx" ON "category" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "category_pooled_idx" ON "category" USING btree ("pooled_into");--> statement-breakpoint
CREATE UNIQUE INDEX "group_number_idx" ON "group" USING btree ("workshop_id","number");--> statement-breakpoint
CREATE INDEX "incident_author_idx" ON "incident" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_number_idx" ON "incident" USING btree ("workshop_id","number");--> statement-breakpoint
CREATE INDEX "membership_account_idx" ON "membership" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_name_idx" ON "participant" USING btree ("workshop_id","name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_return_idx" ON "participant" USING btree ("workshop_id","return_code_hash");--> statement-breakpoint
CREATE INDEX "placement_board_idx" ON "placement" USING btree ("board_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_task_idx" ON "placement" USING btree ("board_id","incident_id") WHERE frame = 'task';--> statement-breakpoint
CREATE INDEX "receipt_at_idx" ON "receipt" USING btree ("at");--> statement-breakpoint
CREATE INDEX "review_incident_idx" ON "review" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "session_identity_idx" ON "session" USING btree ("identity_id");