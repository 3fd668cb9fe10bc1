CREATE TABLE `board_seen` (
	`board_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`board_id`, `actor_id`),
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `identity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `board_step` (
	`board_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`seq` integer NOT NULL,
	`undone` integer NOT NULL,
	`kind` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`board_id`, `actor_id`, `key`),
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `identity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`spans` text NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unit_board_idx` ON `unit` (`board_id`);--> statement-breakpoint
CREATE INDEX `unit_incident_idx` ON `unit` (`incident_id`);--> statement-breakpoint
ALTER TABLE `category` ADD `colour` text;--> statement-breakpoint
ALTER TABLE `placement` ADD `unit_id` text DEFAULT '' NOT NULL;