CREATE TABLE "plenary_vote" (
	"incident_id" text NOT NULL,
	"version" integer NOT NULL,
	"participant_id" text NOT NULL,
	"specific" text,
	"behaviour" text,
	"context" text,
	"consequences" text,
	"at" bigint NOT NULL,
	CONSTRAINT "plenary_vote_incident_id_version_participant_id_pk" PRIMARY KEY("incident_id","version","participant_id")
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"workshop_id" text PRIMARY KEY NOT NULL,
	"incident_id" text NOT NULL,
	"version" integer NOT NULL,
	"revealed" boolean NOT NULL,
	"comparing" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading_turn" (
	"incident_id" text NOT NULL,
	"version" integer NOT NULL,
	"shown_at" bigint NOT NULL,
	"revealed_at" bigint,
	CONSTRAINT "reading_turn_incident_id_version_pk" PRIMARY KEY("incident_id","version")
);
--> statement-breakpoint
ALTER TABLE "incident_version" ADD COLUMN "writer" text DEFAULT 'author' NOT NULL;--> statement-breakpoint
ALTER TABLE "plenary_vote" ADD CONSTRAINT "plenary_vote_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plenary_vote" ADD CONSTRAINT "plenary_vote_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_turn" ADD CONSTRAINT "reading_turn_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plenary_vote_participant_idx" ON "plenary_vote" USING btree ("participant_id");