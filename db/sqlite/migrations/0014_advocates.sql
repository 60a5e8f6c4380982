CREATE TABLE `advocates` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text,
	`role` text NOT NULL,
	`is_manager` integer NOT NULL,
	`has_morning_mail` integer NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `advocates_email_unique` ON `advocates` (`email`);--> statement-breakpoint
CREATE INDEX `advocates_of_organisation` ON `advocates` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `consent_invitations` (
	`consent_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`consent_id`) REFERENCES `consents`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_invitations_token_hash_unique` ON `consent_invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`complaint_id` text NOT NULL,
	`status` text NOT NULL,
	`advocate_id` text,
	`organisation_id` text,
	`scope` text NOT NULL,
	`until` text,
	`label` text NOT NULL,
	`seen_position` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `consents_of_complaint` ON `consents` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `consents_of_advocate` ON `consents` (`advocate_id`);--> statement-breakpoint
CREATE INDEX `consents_of_organisation` ON `consents` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
