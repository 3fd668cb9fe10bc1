CREATE TABLE `credibility_note` (
	`workshop_id` text NOT NULL,
	`check` text NOT NULL,
	`status` text,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `check`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_edit` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`format` text NOT NULL,
	`language` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`basis` text,
	`place` text,
	`actor_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_edit_idx` ON `document_edit` (`workshop_id`,`format`,`language`);--> statement-breakpoint
CREATE TABLE `expert_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`useful` text NOT NULL,
	`surprising` text NOT NULL,
	`missing` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `expert_answer_workshop_idx` ON `expert_answer` (`workshop_id`);--> statement-breakpoint
CREATE TABLE `job_fact` (
	`workshop_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`confirmations` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `key`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `job_structure` (
	`workshop_id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `link_decision` (
	`task_id` text NOT NULL,
	`competency_id` text NOT NULL,
	`kept` integer NOT NULL,
	PRIMARY KEY(`task_id`, `competency_id`),
	FOREIGN KEY (`task_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competency_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `placement_check` (
	`incident_id` text NOT NULL,
	`category_id` text NOT NULL,
	`answer` text NOT NULL,
	`elsewhere_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`incident_id`, `category_id`),
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pool_step` (
	`workshop_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`seq` integer NOT NULL,
	`undone` integer NOT NULL,
	`kind` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `actor_id`, `key`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `identity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rating` (
	`workshop_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`scale` text NOT NULL,
	`subject_id` text NOT NULL,
	`value` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`participant_id`, `scale`, `subject_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rating_workshop_idx` ON `rating` (`workshop_id`,`scale`);--> statement-breakpoint
CREATE TABLE `retranslation_answer` (
	`round_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`card_id` text NOT NULL,
	`category_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`round_id`, `participant_id`, `card_id`),
	FOREIGN KEY (`round_id`) REFERENCES `retranslation_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `retranslation_answer_idx` ON `retranslation_answer` (`participant_id`);--> statement-breakpoint
CREATE TABLE `retranslation_judge` (
	`round_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`ready_at` integer,
	PRIMARY KEY(`round_id`, `participant_id`),
	FOREIGN KEY (`round_id`) REFERENCES `retranslation_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `retranslation_judge_idx` ON `retranslation_judge` (`participant_id`);--> statement-breakpoint
CREATE TABLE `retranslation_round` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`board_id` text NOT NULL,
	`frame` text NOT NULL,
	`number` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`categories` text NOT NULL,
	`cards` text NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`board_id`) REFERENCES `board`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `retranslation_workshop_idx` ON `retranslation_round` (`workshop_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `retranslation_number_idx` ON `retranslation_round` (`board_id`,`frame`,`number`);--> statement-breakpoint
CREATE TABLE `share_link` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`kind` text NOT NULL,
	`token` text NOT NULL,
	`format` text,
	`created_at` integer NOT NULL,
	`ends_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_link_token_unique` ON `share_link` (`token`);--> statement-breakpoint
CREATE INDEX `share_link_workshop_idx` ON `share_link` (`workshop_id`);--> statement-breakpoint
CREATE TABLE `theory_entry` (
	`category_id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`relation` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `board` ADD `frozen` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `category` ADD `set_aside` text;--> statement-breakpoint
ALTER TABLE `category` ADD `minority` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `workshop` ADD `screen` text;