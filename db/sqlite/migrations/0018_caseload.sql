CREATE TABLE `advocate_feeds` (
	`advocate_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `advocate_feeds_token_hash_unique` ON `advocate_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `asks` (
	`advocate_id` text NOT NULL,
	`reference_hash` text NOT NULL,
	`consent_id` text NOT NULL,
	`label` text NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`advocate_id`, `reference_hash`),
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `asks_by_time` ON `asks` (`asked_at`);--> statement-breakpoint
CREATE TABLE `morning_mails` (
	`advocate_id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`due_at` integer,
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
