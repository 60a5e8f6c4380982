CREATE TABLE `advocate_feeds` (
	`advocate_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `advocate_feeds_token_hash_unique` ON `advocate_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `morning_mails` (
	`advocate_id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`due_at` integer,
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
