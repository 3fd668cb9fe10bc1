CREATE TABLE "board_seen" (
	"board_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "board_seen_board_id_actor_id_pk" PRIMARY KEY("board_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "board_step" (
	"board_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"seq" integer NOT NULL,
	"undone" boolean NOT NULL,
	"kind" text NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "board_step_board_id_actor_id_key_pk" PRIMARY KEY("board_id","actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" text PRIMARY KEY NOT NULL,
	"board_id" text NOT NULL,
	"incident_id" text NOT NULL,
	"version" integer NOT NULL,
	"spans" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "category" ADD COLUMN "colour" text;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "unit_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "board_seen" ADD CONSTRAINT "board_seen_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_seen" ADD CONSTRAINT "board_seen_actor_id_identity_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."identity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_step" ADD CONSTRAINT "board_step_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_step" ADD CONSTRAINT "board_step_actor_id_identity_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."identity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unit_board_idx" ON "unit" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "unit_incident_idx" ON "unit" USING btree ("incident_id");