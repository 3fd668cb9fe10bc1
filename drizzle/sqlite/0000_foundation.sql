CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `identity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_unique` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `board` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`group_id` text,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`group_id`) REFERENCES `group`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `board_workshop_idx` ON `board` (`workshop_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `board_group_idx` ON `board` (`group_id`);--> statement-breakpoint
CREATE TABLE `board_incident` (
	`board_id` text NOT NULL,
	`incident_id` text NOT NULL,
	PRIMARY KEY(`board_id`, `incident_id`),
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `category` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`frame` text NOT NULL,
	`label` text NOT NULL,
	`definition` text NOT NULL,
	`include` text NOT NULL,
	`exclude` text NOT NULL,
	`competency_kind` text,
	`anchor_incident_id` text,
	`position` real NOT NULL,
	`pooled_into` text,
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anchor_incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `category_board_idx` ON `category` (`board_id`);--> statement-breakpoint
CREATE INDEX `category_pooled_idx` ON `category` (`pooled_into`);--> statement-breakpoint
CREATE TABLE `group` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_number_idx` ON `group` (`workshop_id`,`number`);--> statement-breakpoint
CREATE TABLE `identity` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`author_id` text NOT NULL,
	`number` integer,
	`polarity` text NOT NULL,
	`status` text NOT NULL,
	`circumstances` text NOT NULL,
	`behaviour` text NOT NULL,
	`consequences` text NOT NULL,
	`revision` integer NOT NULL,
	`version` integer NOT NULL,
	`sent_back` integer NOT NULL,
	`exclusion` text,
	`created_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `incident_author_idx` ON `incident` (`author_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `incident_number_idx` ON `incident` (`workshop_id`,`number`);--> statement-breakpoint
CREATE TABLE `incident_version` (
	`incident_id` text NOT NULL,
	`number` integer NOT NULL,
	`circumstances` text NOT NULL,
	`behaviour` text NOT NULL,
	`consequences` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`incident_id`, `number`),
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `log_entry` (
	`workshop_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`actor_id` text,
	`subject_id` text NOT NULL,
	`audience` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `seq`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`workshop_id` text NOT NULL,
	`account_id` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `account_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `membership_account_idx` ON `membership` (`account_id`);--> statement-breakpoint
CREATE TABLE `participant` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`return_code_hash` text NOT NULL,
	`group_id` text,
	`joined_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `identity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`group_id`) REFERENCES `group`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participant_name_idx` ON `participant` (`workshop_id`,`name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `participant_return_idx` ON `participant` (`workshop_id`,`return_code_hash`);--> statement-breakpoint
CREATE TABLE `placement` (
	`board_id` text NOT NULL,
	`incident_id` text NOT NULL,
	`category_id` text NOT NULL,
	`frame` text NOT NULL,
	`position` real NOT NULL,
	PRIMARY KEY(`category_id`, `incident_id`),
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `placement_board_idx` ON `placement` (`board_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `placement_task_idx` ON `placement` (`board_id`,`incident_id`) WHERE frame = 'task';--> statement-breakpoint
CREATE TABLE `receipt` (
	`workshop_id` text NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	PRIMARY KEY(`workshop_id`, `key`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `receipt_at_idx` ON `receipt` (`at`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`reviewer_id` text,
	`specific` text NOT NULL,
	`behaviour` text NOT NULL,
	`context` text NOT NULL,
	`consequences` text NOT NULL,
	`remark` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_incident_idx` ON `review` (`incident_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`identity_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`identity_id`) REFERENCES `identity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_identity_idx` ON `session` (`identity_id`);--> statement-breakpoint
CREATE TABLE `workshop` (
	`id` text PRIMARY KEY NOT NULL,
	`join_code` text NOT NULL,
	`title` text NOT NULL,
	`job_title` text NOT NULL,
	`aim` text NOT NULL,
	`language` text NOT NULL,
	`phase` text NOT NULL,
	`phase_ends_at` integer,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workshop_join_code_unique` ON `workshop` (`join_code`);