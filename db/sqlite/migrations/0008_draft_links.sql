-- A link belongs to a complaint or to a draft: the table is made anew, as SQLite cannot take "not null" away.
CREATE TABLE `__new_email_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`complaint_id` text,
	`draft_id` text,
	`purpose` text NOT NULL,
	`address_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "email_links_have_one_owner" CHECK((`draft_id` is null) <> (`complaint_id` is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_email_links`(`token_hash`, `complaint_id`, `draft_id`, `purpose`, `address_hash`, `expires_at`) SELECT `token_hash`, `complaint_id`, NULL, `purpose`, `address_hash`, `expires_at` FROM `email_links`;--> statement-breakpoint
DROP TABLE `email_links`;--> statement-breakpoint
ALTER TABLE `__new_email_links` RENAME TO `email_links`;--> statement-breakpoint
CREATE INDEX `email_links_by_expiry` ON `email_links` (`expires_at`);--> statement-breakpoint
CREATE INDEX `email_links_of_draft` ON `email_links` (`draft_id`);--> statement-breakpoint
ALTER TABLE `drafts` ADD `email` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `email_hash` text;--> statement-breakpoint
CREATE INDEX `drafts_by_email` ON `drafts` (`email_hash`);--> statement-breakpoint
CREATE INDEX `outbox_of_draft` ON `outbox` (`draft_id`);
