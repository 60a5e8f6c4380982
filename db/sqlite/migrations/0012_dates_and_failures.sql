-- What is known of coming days (bank holidays, planned meetings), and what staff did about messages that could not be sent.
CREATE TABLE `failure_care` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_key` text NOT NULL,
	`what` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`message_key`) REFERENCES `outbox`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `failure_care_of_message` ON `failure_care` (`message_key`);--> statement-breakpoint
CREATE TABLE `holiday_lists` (
	`id` integer PRIMARY KEY NOT NULL,
	`holidays` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`partnership` text NOT NULL,
	`body` text NOT NULL,
	`date` text NOT NULL,
	`change` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL
) STRICT;
