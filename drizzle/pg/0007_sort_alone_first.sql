DROP INDEX "board_group_idx";--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "owner_id" text;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "stage" text DEFAULT 'together' NOT NULL;--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "ready" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "board_owner_idx" ON "board" USING btree ("group_id","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "board_group_idx" ON "board" USING btree ("group_id") WHERE owner_id is null;