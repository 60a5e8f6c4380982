CREATE TABLE `colleague_invitations` (
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `email`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `colleague_invitations_of_address` ON `colleague_invitations` (`email`);--> statement-breakpoint
CREATE TABLE `email_codes` (
	`key` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`tries` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `handovers` (
	`consent_id` text PRIMARY KEY NOT NULL,
	`from_consent_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`consent_id`) REFERENCES `consents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_consent_id`) REFERENCES `consents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `handovers_of_organisation` ON `handovers` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `__new_second_factors` (
	`account_id` text PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`last_step` integer NOT NULL,
	`recovery_hashes` text NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_second_factors`("account_id", "sealed_secret", "last_step", "recovery_hashes") SELECT "staff_id", "sealed_secret", "last_step", "recovery_hashes" FROM `second_factors`;--> statement-breakpoint
DROP TABLE `second_factors`;--> statement-breakpoint
ALTER TABLE `__new_second_factors` RENAME TO `second_factors`;