ALTER TABLE `drafts` ADD `owner` text;--> statement-breakpoint
CREATE INDEX `drafts_by_owner` ON `drafts` (`owner`);--> statement-breakpoint
ALTER TABLE `files` ADD `added_by` text DEFAULT 'family' NOT NULL;