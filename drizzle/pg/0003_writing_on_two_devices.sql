CREATE TABLE "earlier_text" (
	"id" text PRIMARY KEY NOT NULL,
	"incident_id" text NOT NULL,
	"revision" integer,
	"circumstances" text NOT NULL,
	"behaviour" text NOT NULL,
	"consequences" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "observer" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "ago" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "ksaos" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "typed_at" bigint;--> statement-breakpoint
ALTER TABLE "earlier_text" ADD CONSTRAINT "earlier_text_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "earlier_text_incident_idx" ON "earlier_text" USING btree ("incident_id");