CREATE TABLE `earlier_text` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`revision` integer,
	`circumstances` text NOT NULL,
	`behaviour` text NOT NULL,
	`consequences` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `earlier_text_incident_idx` ON `earlier_text` (`incident_id`);--> statement-breakpoint
ALTER TABLE `incident` ADD `observer` text;--> statement-breakpoint
ALTER TABLE `incident` ADD `ago` text;--> statement-breakpoint
ALTER TABLE `incident` ADD `ksaos` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `incident` ADD `typed_at` integer;