CREATE TABLE "credibility_note" (
	"workshop_id" text NOT NULL,
	"check" text NOT NULL,
	"status" text,
	"note" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "credibility_note_workshop_id_check_pk" PRIMARY KEY("workshop_id","check")
);
--> statement-breakpoint
CREATE TABLE "document_edit" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"format" text NOT NULL,
	"language" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"text" text,
	"basis" text,
	"place" jsonb,
	"actor_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "expert_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"useful" text NOT NULL,
	"surprising" text NOT NULL,
	"missing" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_fact" (
	"workshop_id" text NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"confirmations" integer NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "job_fact_workshop_id_key_pk" PRIMARY KEY("workshop_id","key")
);
--> statement-breakpoint
CREATE TABLE "job_structure" (
	"workshop_id" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_decision" (
	"task_id" text NOT NULL,
	"competency_id" text NOT NULL,
	"kept" boolean NOT NULL,
	CONSTRAINT "link_decision_task_id_competency_id_pk" PRIMARY KEY("task_id","competency_id")
);
--> statement-breakpoint
CREATE TABLE "placement_check" (
	"incident_id" text NOT NULL,
	"category_id" text NOT NULL,
	"answer" text NOT NULL,
	"elsewhere_id" text,
	"at" bigint NOT NULL,
	CONSTRAINT "placement_check_incident_id_category_id_pk" PRIMARY KEY("incident_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "pool_step" (
	"workshop_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"seq" integer NOT NULL,
	"undone" boolean NOT NULL,
	"kind" text NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "pool_step_workshop_id_actor_id_key_pk" PRIMARY KEY("workshop_id","actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"workshop_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"scale" text NOT NULL,
	"subject_id" text NOT NULL,
	"value" integer NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "rating_participant_id_scale_subject_id_pk" PRIMARY KEY("participant_id","scale","subject_id")
);
--> statement-breakpoint
CREATE TABLE "retranslation_answer" (
	"round_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"card_id" text NOT NULL,
	"category_id" text,
	"at" bigint NOT NULL,
	CONSTRAINT "retranslation_answer_round_id_participant_id_card_id_pk" PRIMARY KEY("round_id","participant_id","card_id")
);
--> statement-breakpoint
CREATE TABLE "retranslation_judge" (
	"round_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"ready_at" bigint,
	CONSTRAINT "retranslation_judge_round_id_participant_id_pk" PRIMARY KEY("round_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "retranslation_round" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"board_id" text NOT NULL,
	"frame" text NOT NULL,
	"number" integer NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	"categories" jsonb NOT NULL,
	"cards" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_link" (
	"id" text PRIMARY KEY NOT NULL,
	"workshop_id" text NOT NULL,
	"kind" text NOT NULL,
	"token" text NOT NULL,
	"format" text,
	"created_at" bigint NOT NULL,
	"ends_at" bigint,
	"revoked_at" bigint,
	CONSTRAINT "share_link_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "theory_entry" (
	"category_id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"relation" text NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "frozen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "category" ADD COLUMN "set_aside" text;--> statement-breakpoint
ALTER TABLE "category" ADD COLUMN "minority" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "screen" text;--> statement-breakpoint
ALTER TABLE "credibility_note" ADD CONSTRAINT "credibility_note_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_edit" ADD CONSTRAINT "document_edit_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_answer" ADD CONSTRAINT "expert_answer_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_fact" ADD CONSTRAINT "job_fact_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_structure" ADD CONSTRAINT "job_structure_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_decision" ADD CONSTRAINT "link_decision_task_id_category_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."category"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_decision" ADD CONSTRAINT "link_decision_competency_id_category_id_fk" FOREIGN KEY ("competency_id") REFERENCES "public"."category"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_check" ADD CONSTRAINT "placement_check_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_check" ADD CONSTRAINT "placement_check_category_id_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."category"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_step" ADD CONSTRAINT "pool_step_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_step" ADD CONSTRAINT "pool_step_actor_id_identity_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."identity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retranslation_answer" ADD CONSTRAINT "retranslation_answer_round_id_retranslation_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."retranslation_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retranslation_answer" ADD CONSTRAINT "retranslation_answer_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retranslation_judge" ADD CONSTRAINT "retranslation_judge_round_id_retranslation_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."retranslation_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retranslation_judge" ADD CONSTRAINT "retranslation_judge_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retranslation_round" ADD CONSTRAINT "retranslation_round_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retranslation_round" ADD CONSTRAINT "retranslation_round_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theory_entry" ADD CONSTRAINT "theory_entry_category_id_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."category"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_edit_idx" ON "document_edit" USING btree ("workshop_id","format","language");--> statement-breakpoint
CREATE INDEX "expert_answer_workshop_idx" ON "expert_answer" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "rating_workshop_idx" ON "rating" USING btree ("workshop_id","scale");--> statement-breakpoint
CREATE INDEX "retranslation_answer_idx" ON "retranslation_answer" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "retranslation_judge_idx" ON "retranslation_judge" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "retranslation_workshop_idx" ON "retranslation_round" USING btree ("workshop_id");--> statement-breakpoint
CREATE UNIQUE INDEX "retranslation_number_idx" ON "retranslation_round" USING btree ("board_id","frame","number");--> statement-breakpoint
CREATE INDEX "share_link_workshop_idx" ON "share_link" USING btree ("workshop_id");