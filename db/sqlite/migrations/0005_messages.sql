CREATE TABLE `email_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`complaint_id` text NOT NULL,
	`purpose` text NOT NULL,
	`address_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `email_links_by_expiry` ON `email_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`key` text PRIMARY KEY NOT NULL,
	`complaint_id` text,
	`draft_id` text,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`status` text NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`settled_at` integer,
	`channel` text,
	`reason` text,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_of_complaint` ON `outbox` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE status = 'waiting';