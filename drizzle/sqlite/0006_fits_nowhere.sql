PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_placement` (
	`board_id` text NOT NULL,
	`incident_id` text NOT NULL,
	`unit_id` text DEFAULT '' NOT NULL,
	`category_id` text,
	`frame` text NOT NULL,
	`position` real NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_placement`("board_id", "incident_id", "unit_id", "category_id", "frame", "position") SELECT "board_id", "incident_id", "unit_id", "category_id", "frame", "position" FROM `placement`;--> statement-breakpoint
DROP TABLE `placement`;--> statement-breakpoint
ALTER TABLE `__new_placement` RENAME TO `placement`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `placement_category_idx` ON `placement` (`category_id`,`incident_id`,`unit_id`);--> statement-breakpoint
CREATE INDEX `placement_board_idx` ON `placement` (`board_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `placement_task_idx` ON `placement` (`board_id`,`incident_id`,`unit_id`) WHERE frame = 'task';