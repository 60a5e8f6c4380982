CREATE TABLE `manager_links` (
	`complaint_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `manager_links_token_hash_unique` ON `manager_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `own_concerns` (
	`id` text PRIMARY KEY NOT NULL,
	`advocate_id` text NOT NULL,
	`draft_id` text,
	`complaint_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`advocate_id`) REFERENCES `advocates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "own_concerns_have_one_origin" CHECK(("own_concerns"."draft_id" is null) <> ("own_concerns"."complaint_id" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `own_concerns_draft_id_unique` ON `own_concerns` (`draft_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `own_concerns_complaint_id_unique` ON `own_concerns` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `own_concerns_of_advocate` ON `own_concerns` (`advocate_id`);
