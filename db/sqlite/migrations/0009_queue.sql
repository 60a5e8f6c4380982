-- How each complaint stands, for the queue. Its rows are made from the events when the service starts.
CREATE TABLE `queue` (
	`complaint_id` text PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	`position` integer NOT NULL,
	`partnership` text NOT NULL,
	`version` text NOT NULL,
	`area` text NOT NULL,
	`stage` text NOT NULL,
	`state` text NOT NULL,
	`duty` text NOT NULL,
	`due` text,
	`late_after` integer,
	`rank` integer NOT NULL,
	`holder` text,
	`assignee` text,
	`is_new` integer NOT NULL,
	`waiting` text NOT NULL,
	`names` text NOT NULL,
	`lodged_at` integer NOT NULL,
	`contact_said_at` integer NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `queue_by_urgency` ON `queue` (`rank`,"late_after" is null,`late_after`,`lodged_at`,`complaint_id`);--> statement-breakpoint
CREATE INDEX `queue_of_assignee` ON `queue` (`assignee`);--> statement-breakpoint
ALTER TABLE `complaints` DROP COLUMN `next_due`;