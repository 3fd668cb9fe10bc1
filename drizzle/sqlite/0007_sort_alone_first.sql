DROP INDEX `board_group_idx`;--> statement-breakpoint
ALTER TABLE `board` ADD `owner_id` text;--> statement-breakpoint
ALTER TABLE `board` ADD `stage` text DEFAULT 'together' NOT NULL;--> statement-breakpoint
ALTER TABLE `board` ADD `ready` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `board_owner_idx` ON `board` (`group_id`,`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `board_group_idx` ON `board` (`group_id`) WHERE owner_id is null;