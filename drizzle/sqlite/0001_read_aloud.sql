CREATE TABLE `plenary_vote` (
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`participant_id` text NOT NULL,
	`specific` text,
	`behaviour` text,
	`context` text,
	`consequences` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`incident_id`, `version`, `participant_id`),
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participant`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `plenary_vote_participant_idx` ON `plenary_vote` (`participant_id`);--> statement-breakpoint
CREATE TABLE `reading` (
	`workshop_id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`revealed` integer NOT NULL,
	`comparing` integer NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reading_turn` (
	`incident_id` text NOT NULL,
	`version` integer NOT NULL,
	`shown_at` integer NOT NULL,
	`revealed_at` integer,
	PRIMARY KEY(`incident_id`, `version`),
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `incident_version` ADD `writer` text DEFAULT 'author' NOT NULL;