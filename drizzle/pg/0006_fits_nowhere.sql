DROP INDEX "placement_task_idx";--> statement-breakpoint
ALTER TABLE "placement" DROP CONSTRAINT "placement_category_id_incident_id_pk";--> statement-breakpoint
ALTER TABLE "placement" ALTER COLUMN "category_id" DROP NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "placement_category_idx" ON "placement" USING btree ("category_id","incident_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_task_idx" ON "placement" USING btree ("board_id","incident_id","unit_id") WHERE frame = 'task';