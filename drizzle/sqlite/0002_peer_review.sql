CREATE TABLE `calibration_judgement` (
	`participant_id` text NOT NULL,
	`example` text NOT NULL,
	`specific` text NOT NULL,
	`behaviour` text NOT NULL,
	`context` text NOT NULL,
	`consequences` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`participant_id`, `example`),
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `review_assignment` (
	`incident_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`position` integer NOT NULL,
	`released` integer NOT NULL,
	PRIMARY KEY(`incident_id`, `reviewer_id`),
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reviewer_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_assignment_reviewer_idx` ON `review_assignment` (`reviewer_id`);--> statement-breakpoint
ALTER TABLE `review` ADD `source` text DEFAULT 'facilitator' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `remark_specific` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `remark_behaviour` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `remark_context` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `remark_consequences` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `review_reviewer_idx` ON `review` (`reviewer_id`);--> statement-breakpoint
ALTER TABLE `workshop` ADD `calibration` text DEFAULT 'none' NOT NULL;