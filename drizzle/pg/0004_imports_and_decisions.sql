CREATE TABLE "decision" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"incident_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"remark" text NOT NULL,
	"exclusion" text,
	"before" jsonb,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "import_id" text;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_incident_idx" ON "decision" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "decision_batch_idx" ON "decision" USING btree ("batch_id");