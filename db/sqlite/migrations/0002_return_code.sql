ALTER TABLE `drafts` ADD `return_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_return_hash_unique` ON `drafts` (`return_hash`);