CREATE TABLE "calibration_judgement" (
	"participant_id" text NOT NULL,
	"example" text NOT NULL,
	"specific" text NOT NULL,
	"behaviour" text NOT NULL,
	"context" text NOT NULL,
	"consequences" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "calibration_judgement_participant_id_example_pk" PRIMARY KEY("participant_id","example")
);
--> statement-breakpoint
CREATE TABLE "review_assignment" (
	"incident_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"position" integer NOT NULL,
	"released" boolean NOT NULL,
	CONSTRAINT "review_assignment_incident_id_reviewer_id_pk" PRIMARY KEY("incident_id","reviewer_id")
);
--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "source" text DEFAULT 'facilitator' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "remark_specific" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "remark_behaviour" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "remark_context" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "remark_consequences" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop" ADD COLUMN "calibration" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "calibration_judgement" ADD CONSTRAINT "calibration_judgement_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_assignment" ADD CONSTRAINT "review_assignment_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_assignment" ADD CONSTRAINT "review_assignment_reviewer_id_participant_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_assignment_reviewer_idx" ON "review_assignment" USING btree ("reviewer_id");--> statement-breakpoint
CREATE INDEX "review_reviewer_idx" ON "review" USING btree ("reviewer_id");