CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text,
	`complaint_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`purpose` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "files_have_one_owner" CHECK((`draft_id` is null) <> (`complaint_id` is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `files_of_draft` ON `files` (`draft_id`);--> statement-breakpoint
CREATE INDEX `files_of_complaint` ON `files` (`complaint_id`);