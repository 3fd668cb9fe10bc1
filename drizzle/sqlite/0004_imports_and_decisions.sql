CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`remark` text NOT NULL,
	`exclusion` text,
	`before` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `decision_incident_idx` ON `decision` (`incident_id`);--> statement-breakpoint
CREATE INDEX `decision_batch_idx` ON `decision` (`batch_id`);--> statement-breakpoint
ALTER TABLE `participant` ADD `import_id` text;